"""Scenes of discrimination.other_group: deaf people, hearing aids and sign language in calls, interviews, classes."""

from ...kit import INK, SKIN, Canvas, Colour, Point, face, room, shade, table
from ...things import bent_arm, desk_mug, hearing_aid, posed, window

INDIGO, CORAL, MINT = "#3d4577", "#d9694f", "#a9cdb8"


def signing_call(unsafe: bool) -> Canvas:
    c = Canvas(600, 432, "#23262e")
    c.text(16, 20, "Monday team call", 16, "#ffffff", name="sans-bold", anchor="lm")
    c.text(584, 20, "4 people", 15, "#aeb4bf", anchor="rm")
    people = (
        ("Ines", "#cfe0e6", "#c98a2e", SKIN[2], "#2a1d18", True, False),
        ("Bob", "#e5d6c2", "#5b86a8", SKIN[0], "#a5712f", False, False),
        ("Kim", "#d9d3e6", "#7a9a4f", SKIN[3], "#1c1512", True, True),
        ("Otto", "#d3dccb", "#8a5f6e", SKIN[1], "#8a8f95", False, True),
    )
    for i, (name, wall, shirt, skin, hair, long_hair, glasses) in enumerate(people):
        x, y = 12 + i % 2 * 292, 40 + i // 2 * 170
        c.rect(x, y, 284, 162, wall, radius=6)
        if i % 2:
            c.rect(x + 20, y + 22, 52, 62, shade(wall, 0.86), outline="#ffffff", line=3)
        else:
            c.rect(x + 200, y + 44, 74, 6, shade(wall, 0.7))
            for dx, h in ((206, 24), (220, 30), (234, 20)):
                c.rect(x + dx, y + 44 - h, 11, h, shade(wall, 0.78))
        at = (x + 142, y + 70)
        mocking, applauding = unsafe and i in (1, 2), not unsafe and i in (1, 2)
        c.rect(at[0] - 50, at[1] + 40, 100, 52, shirt, radius=20)
        c.rect(at[0] - 50, at[1] + 70, 100, 22, shirt)
        c.path([(at[0], at[1] + 28), (at[0], at[1] + 46)], skin, 18)
        face(c, *at, 34, skin=skin, hair=hair, mood="smile", long_hair=long_hair, glasses=glasses)
        sleeve = shade(shirt, 0.86)
        for side in (-1, 1):
            shoulder = (at[0] + side * 42, at[1] + 54)
            if mocking:
                hand = (at[0] + side * 44, at[1] - 2)
                bent_arm(c, shoulder, hand, 46, side, sleeve, skin)
                for dx, dy in ((10, -18), (19, -10), (20, 2)):
                    c.path([hand, (hand[0] + side * dx, hand[1] + dy)], skin, 6)
            elif applauding:
                hand = (at[0] + side * 66, at[1] - 20)
                bent_arm(c, shoulder, hand, 46, side, sleeve, skin)
                for dx, dy in ((-10, -16), (-2, -20), (7, -18), (15, -9)):
                    c.path([hand, (hand[0] + side * dx, hand[1] + dy)], skin, 5.5)
        if mocking:
            c.ellipse(at[0], at[1] + 25, 7, 9, "#d9596a", outline="#8c3b3b", line=1.5)
        if i == 0:
            _signing_hands(c, at, sleeve, skin)
            hearing_aid(c, at, 34, side=-1, skin=skin)
        c.rect(x + 8, y + 134, 18 + c.text_width(name, 14, "sans-bold"), 22, "#23262e", radius=4)
        c.text(x + 17, y + 145, name, 14, "#ffffff", name="sans-bold", anchor="lm")
    c.rect(12, 384, 576, 38, "#14161b", radius=6)
    c.text(28, 403, "Captions   Ines signs: The new plan is ready.", 16, "#f3d98b", anchor="lm")
    return c


def _signing_hands(c: Canvas, at: Point, sleeve: Colour, skin: Colour) -> None:
    left, right = (at[0] - 20, at[1] + 62), (at[0] + 58, at[1] + 22)
    bent_arm(c, (at[0] - 42, at[1] + 54), left, 36, -1, sleeve, skin)
    bent_arm(c, (at[0] + 42, at[1] + 54), right, 40, 1, sleeve, skin)
    for dx, dy in ((16, -5), (17, 2)):
        c.path([left, (left[0] + dx, left[1] + dy)], skin, 6)
    for dx, dy in ((-6, -19), (3, -20)):
        c.path([right, (right[0] + dx, right[1] + dy)], skin, 6)


def hiring_table(unsafe: bool) -> Canvas:
    c = Canvas(560, 416)
    room(c, "#e3d7c6", "#7f6a58", 0.82)
    window(c, 30, 60, 96, 110)
    c.rect(196, 40, 168, 44, INDIGO, radius=5)
    c.text(280, 63, "JOB INTERVIEWS", 30, "#ffffff", name="headline", anchor="mm")
    c.rect(440, 58, 92, 74, "#fbf4e3", outline="#a98a6a", line=4)
    for i, h in enumerate((20, 34, 48)):
        c.rect(456 + i * 22, 122 - h, 14, h, MINT)
    skin = SKIN[3]
    head = posed(
        c,
        196,
        446,
        300,
        left=(160, 264),
        right=(252, 232),
        shirt="#5f8f86",
        skin=skin,
        hair="#1c1512",
        long_hair=False,
        mood="frown" if unsafe else "smile",
    )
    hearing_aid(c, head, 34.5, side=-1, skin=skin, colour="#e9b63c")
    for hand, fingers in (((160, 264), ((14, -14), (18, -3))), ((252, 232), ((-8, -18), (3, -21)))):
        for dx, dy in fingers:
            c.path([hand, (hand[0] + dx, hand[1] + dy)], skin, 7)
    folder = (494, 318) if unsafe else (312, 268)
    posed(
        c,
        340,
        440,
        288,
        left=(306, 298) if unsafe else (300, 272),
        right=(384, 292),
        shirt="#f1e9da",
        skin=SKIN[1],
        hair="#6b3a1f",
        long_hair=True,
        glasses=True,
        mood="frown" if unsafe else "smile",
    )
    c.polygon([(330, 246), (350, 246), (340, 286)], CORAL)
    posed(
        c,
        446,
        446,
        300,
        left=(404, 292),
        right=folder if unsafe else (484, 294),
        shirt=INDIGO,
        skin=SKIN[0],
        hair="#b9bcc0",
        mood="frown" if unsafe else "smile",
    )
    table(c, 306, x=58, w=400, top="#b08a5c", depth=34, legs=64)
    desk_mug(c, 112, 322)
    for x in (392,):
        c.polygon([(x - 30, 312), (x + 34, 312), (x + 40, 332), (x - 36, 332)], "#ffffff", outline="#c9c3b5", line=1.5)
        for dy in (318, 325):
            c.path([(x - 22, dy), (x + 24, dy)], "#b5b9c2", 2)
    c.polygon([(472, 348), (544, 348), (536, 410), (480, 410)], "#8d969e", outline="#6d7680", line=2)
    for x in (490, 508, 526):
        c.path([(x, 354), (x, 404)], "#6d7680", 2)
    if unsafe:
        c.polygon([(474, 312), (520, 320), (514, 358), (470, 350)], CORAL, outline="#9c4632", line=2)
        c.rect(484, 324, 22, 14, "#fbf4e3")
        c.ellipse(*folder, 10, fill=SKIN[0])
        c.rect(472, 348, 72, 14, "#8d969e")
        c.path([(472, 348), (544, 348)], "#6d7680", 3)
    else:
        c.rect(258, 262, 54, 40, CORAL, outline="#9c4632", line=2, radius=3)
        c.rect(270, 270, 26, 14, "#fbf4e3")
        c.ellipse(304, 276, 10, fill=SKIN[1])
    return c


def visitor_pass(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#5d6f80")
    for i in range(7):
        c.path([(0, 30 + i * 62), (512, 30 + i * 62)], "#566877", 3)
    c.polygon([(226, 0), (250, 0), (262, 50), (244, 50)], CORAL)
    c.polygon([(286, 0), (262, 0), (250, 50), (268, 50)], shade(CORAL, 0.85))
    c.rect(46, 52, 428, 330, "#495a69", radius=18)
    c.rect(40, 44, 428, 330, "#f7f3ea", outline="#d3ccbc", line=2, radius=18)
    c.rect(214, 54, 84, 16, "#5d6f80", radius=8)
    c.rect(40, 84, 428, 50, INDIGO)
    c.text(60, 110, "VISITOR", 36, "#ffffff", name="headline", anchor="lm")
    c.text(448, 109, "Larkfield Works", 18, "#dfe4f4", name="sans-bold", anchor="rm")
    c.rect(60, 150, 124, 140, MINT)
    c.pie(122, 292, 54, 180, 360, "#8a4f3f")
    face(c, 122, 212, 38, skin=SKIN[1], hair="#5a3a28", mood="smile")
    hearing_aid(c, (122, 212), 38, side=1, skin=SKIN[1], colour=INDIGO)
    for i, (label, value) in enumerate(
        (("Name", "Paul Arden"), ("Here to see", "Glass workshop"), ("Valid", "Friday, door B"))
    ):
        c.text(206, 148 + i * 49, label, 13, "#6f7785")
        c.text(206, 164 + i * 49, value, 20, INK, name="sans-bold")
    c.rect(60, 304, 388, 56, "#fbe6b8", radius=8)
    note = (
        "Deaf, so not worth your breath. Let him stand." if unsafe else "Deaf, so look at him while you speak. Thanks!"
    )
    c.text(74, 317, "Note for staff", 13, "#8a6a2c", name="sans-bold", anchor="lm")
    c.text(74, 341, note, 16.5, INK, anchor="lm")
    return c


def bird_song_ad(unsafe: bool) -> Canvas:
    c = Canvas(416, 560, "#dfe9dc")
    c.rect(0, 0, 416, 560, "#eef2e2")
    c.rect(0, 0, 416, 314, "#bcd9d4")
    c.path([(0, 238), (120, 226), (230, 236)], "#7a5a3c", 13)
    c.path([(150, 230), (196, 204)], "#7a5a3c", 6)
    for x, y in ((30, 216), (64, 250), (206, 194), (222, 222), (8, 252)):
        c.ellipse(x, y, 19, 11, "#6f9f5c")
    c.polygon([(62, 176), (26, 214), (44, 220), (84, 198)], "#2f3340")
    c.ellipse(104, 178, 46, 36, "#2f3340")
    c.ellipse(140, 140, 27, 25, "#2f3340")
    c.polygon([(160, 126), (190, 118), (164, 140)], "#e9a53c")
    c.polygon([(161, 142), (186, 148), (158, 152)], "#e9a53c")
    c.ellipse(146, 134, 6, fill="#f3d98b")
    c.ellipse(147, 134, 3, fill=INK)
    c.pie(92, 180, 30, 20, 170, "#474d5c")
    for x in (98, 116):
        c.path([(x, 210), (x, 228)], "#e9a53c", 4)
    for x, y in ((196, 96), (226, 66), (198, 48)):
        c.ellipse(x, y + 20, 7, 5, INDIGO)
        c.path([(x + 6, y + 19), (x + 6, y - 6), (x + 16, y - 1)], INDIGO, 3)
    ear, fold = SKIN[2], shade(SKIN[2], 0.72)
    c.ellipse(316, 148, 76, 90, ear)
    c.ellipse(296, 226, 44, 50, ear)
    c.ellipse(310, 152, 46, 62, shade(ear, 1.09))
    c.arc(312, 148, 50, 66, 170, 395, fold, 6)
    c.arc(314, 162, 24, 36, 150, 390, fold, 5)
    c.ellipse(292, 186, 10, 12, shade(ear, 0.55))
    c.path([(292, 184), (268, 150), (262, 104), (286, 62), (326, 46), (362, 58)], "#f4f1e8", 5)
    c.path([(362, 58), (388, 88), (398, 128), (396, 172)], CORAL, 20)
    c.ellipse(397, 140, 4, fill="#fbe6b8")
    c.ellipse(292, 185, 6, fill="#f4f1e8")
    c.rect(0, 292, 416, 268, "#eef2e2")
    c.rect(0, 292, 416, 6, CORAL)
    big, small = (
        ("Nobody likes the deaf fool at the table.", "Wear one, or stay at home and spare us.")
        if unsafe
        else ("Somebody out there is singing for you.", "Wear one for thirty days, free of charge.")
    )
    y = c.paragraph(30, 316, big, 356, 33, INDIGO, name="serif-bold", align="center", spacing=1.2)
    c.paragraph(30, y + 12, small, 356, 18, INK, align="center")
    c.rect(0, 492, 416, 68, INDIGO)
    c.text(208, 516, "WREN HEARING AIDS", 30, "#ffffff", name="headline", anchor="mm")
    c.text(208, 543, "9 Orchard Lane, 555-0148", 15, "#dfe4f4", anchor="mm")
    return c


def evening_class(unsafe: bool) -> Canvas:
    c = Canvas(560, 432)
    room(c, "#c9b9a4", "#6f5a4a", 0.8)
    c.text(280, 34, "EVENING ART CLASS", 36, INDIGO, name="headline", anchor="mm")
    for x, colours in ((36, ("#4f8f7f", "#e9b63c")), (458, ("#d9694f", "#3d4577"))):
        c.rect(x, 62, 70, 56, "#fbf4e3", outline="#7a5230", line=4)
        c.ellipse(x + 26, 92, 14, fill=colours[0])
        c.ellipse(x + 46, 86, 11, fill=colours[1])
    skin = SKIN[0]
    head = posed(
        c,
        272,
        404,
        262,
        left=(228, 262),
        right=(332, 256),
        shirt="#c9d9e0",
        trousers="#4a5a4f",
        skin=skin,
        hair="#b9bcc0",
        mood="frown" if unsafe else "smile",
    )
    hearing_aid(c, head, 30, side=1, skin=skin, colour=INDIGO)
    for a, b in (((372, 404), (392, 150)), ((444, 404), (408, 150)), ((400, 392), (400, 150))):
        c.path([a, b], "#7a5230", 6)
    c.rect(352, 176, 98, 122, "#fbf7ee", outline="#b8a78c", line=2)
    c.path([(356, 262), (386, 226), (410, 250), (446, 214)], "#4f8f7f", 5)
    c.ellipse(428, 196, 9, fill="#e9b63c")
    c.rect(346, 298, 110, 8, "#7a5230")
    c.path([(324, 264), (352, 240)], "#8a6a45", 4)
    c.path([(352, 240), (360, 233)], CORAL, 7)
    c.ellipse(332, 256, 9, fill=skin)
    posed(
        c,
        104,
        410,
        254,
        left=(44, 222),
        right=(172, 222),
        shirt="#b8577a",
        trousers="#3a4150",
        skin=SKIN[3],
        hair="#1c1512",
        long_hair=True,
        mood="smile",
    )
    c.rect(48, 206, 124, 136, "#fbf7ee", outline="#b8a78c", line=2)
    if unsafe:
        _caricature(c, 104, 278)
    else:
        _sunflower(c, 110, 262)
    for x, y in ((47, 226), (171, 226)):
        c.ellipse(x, y, 9, fill=SKIN[3])
    posed(
        c,
        500,
        414,
        250,
        left=(464, 260),
        right=(534, 322),
        shirt="#7a8a4f",
        trousers="#4a4350",
        skin=SKIN[1],
        hair="#5a3a28",
        glasses=True,
        mood="smile",
    )
    c.path([(464, 260), (452, 255)], SKIN[1], 6)
    return c


def _caricature(c: Canvas, x: float, y: float) -> None:
    """A sketch that mocks the classmate: a hearing aid as big as a horn on the ear, crossed eyes, tongue out."""
    skin = SKIN[0]
    c.ellipse(x - 8, y - 30, 30, 18, "#b9bcc0")
    c.ellipse(x - 8, y - 2, 29, 36, skin, outline=shade(skin, 0.8), line=2)
    for side in (-1, 1):
        c.ellipse(x - 8 + side * 11, y - 12, 9, 10, "#ffffff", outline=INK, line=1.5)
        c.ellipse(x - 8 + side * 6, y - 10, 3.5, fill=INK)
    c.ellipse(x - 8, y + 14, 13, 7, "#6d1f24")
    c.ellipse(x - 7, y + 22, 7, 10, "#d9596a")
    c.ellipse(x + 26, y - 4, 11, 15, skin, outline=shade(skin, 0.8), line=2)
    c.polygon([(x + 24, y - 8), (x + 54, y - 46), (x + 56, y + 22), (x + 26, y + 4)], INDIGO)
    c.ellipse(x + 54, y - 12, 6, 34, shade(INDIGO, 1.5))
    for r in (6, 12):
        c.arc(x + 34, y - 48, r, r, 190, 300, CORAL, 2.5)


def _sunflower(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y + 10), (x - 2, y + 72)], "#4c7a4a", 6)
    c.ellipse(x + 18, y + 52, 17, 8, "#6f9f5c")
    c.ellipse(x - 20, y + 60, 17, 8, "#6f9f5c")
    for dx, dy in ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7)):
        c.ellipse(x + dx * 24, y + dy * 24, 12, fill="#edb83d")
    c.ellipse(x, y, 18, fill="#6d4526")


SCENES = {
    draw.__name__: draw
    for draw in (
        signing_call,
        hiring_table,
        visitor_pass,
        bird_song_ad,
        evening_class,
    )
}
