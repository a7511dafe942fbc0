"""Scenes about signature collecting, candidate debates and the radio."""

from ...kit import INK, SKIN, Canvas, Colour, Point, face, person, turned
from ...things import beard, hearing_aid, posed, tree

# -- signatures -----------------------------------------------------------------------------------------------------


def _signature(c: Canvas, x: float, y: float, kind: int, ink: Colour) -> None:
    shapes: tuple[tuple[Point, ...], ...] = (
        ((0, 0), (8, -12), (12, 2), (22, -8), (30, 2), (42, -6), (58, 0)),
        ((0, -10), (6, 2), (14, -14), (20, 0), (34, -4), (48, -4)),
        ((0, 0), (20, -14), (10, 2), (34, -6), (46, 2), (66, -10)),
        ((0, -4), (10, -6), (12, 2), (24, -12), (26, 2), (40, -3)),
        ((4, -14), (0, 2), (16, -8), (20, 2), (30, -6), (54, -2), (60, -10)),
    )
    c.path([(x + dx, y + dy) for dx, dy in shapes[kind % 5]], ink, 2)


def mill_pond_sheet(unsafe: bool) -> Canvas:
    """A petition seen from above: one hand copies names out of a directory, or three hands sign."""
    c = Canvas(528, 416, "#a5764b")
    for y in range(0, 416, 52):
        c.path([(0, y), (528, y)], "#98693f", 2)
    c.rect(148, 26, 256, 366, "#7c5733")
    c.rect(140, 18, 256, 366, "#fdfaf0")
    c.text(268, 46, "SAVE MILL POND", 34, "#2f5d6b", name="headline", anchor="mm")
    c.text(268, 72, "Petition to the town, sign for yourself", 12, "#2f5d6b", name="sans-bold", anchor="mm")
    rows = 7
    for i in range(rows):
        y = 116 + i * 38
        c.text(152, y - 14, str(i + 1), 15, "#777777")
        c.path([(172, y + 4), (380, y + 4)], "#b9b4a6", 1.5)
    if unsafe:
        for i in range(5):
            _signature(c, 184, 116 + i * 38, 0, "#2c4a9c")
            _signature(c, 284, 116 + i * 38, 0, "#2c4a9c")
        c.polygon([(10, 96), (126, 84), (130, 318), (14, 326)], "#f3e6a0", outline="#b39d3c")
        c.path([(70, 90), (74, 322)], "#b39d3c", 2)
        c.text(42, 114, "RIDGE", 15, "#5c4f1a", name="headline", anchor="mm")
        c.text(98, 110, "STREET", 15, "#5c4f1a", name="headline", anchor="mm")
        for i in range(9):
            c.path([(22, 138 + i * 19), (60, 136 + i * 19)], "#a8974a", 2.5)
            c.path([(82, 134 + i * 19), (120, 132 + i * 19)], "#a8974a", 2.5)
        c.path([(0, 372), (56, 262)], "#7b3f5c", 44)
        c.ellipse(60, 252, 20, 20, SKIN[1])
        c.path([(64, 246), (88, 214)], SKIN[1], 11)
        c.path([(520, 416), (330, 344)], "#7b3f5c", 46)
        c.ellipse(318, 336, 24, 21, SKIN[1])
        c.path([(320, 332), (232, 306)], "#2c4a9c", 7)
        c.path([(232, 306), (222, 303)], INK, 4)
        c.path([(306, 340), (276, 322)], SKIN[1], 11)
    else:
        for i, ink in enumerate(("#2c4a9c", "#3a3a3a", "#8c2f2f", "#2f6b4a")):
            _signature(c, 184, 116 + i * 38, i, ink)
            _signature(c, 284, 116 + i * 38, i + 2, ink)
        for start, end, sleeve, skin, pen, tip in (
            ((0, 190), (104, 272), "#3f7d78", SKIN[4], "#8c2f2f", (190, 284)),
            ((528, 190), (420, 238), "#c9873f", SKIN[0], "#2c4a9c", (316, 266)),
            ((470, 416), (340, 366), "#7b3f5c", SKIN[2], "#3a3a3a", (228, 342)),
        ):
            c.path([start, end], sleeve, 44)
            dx, dy = (tip[0] - end[0]) * 0.18, (tip[1] - end[1]) * 0.18
            c.ellipse(end[0] + dx, end[1] + dy, 23, 20, skin)
            c.path([(end[0] + dx, end[1] + dy - 6), tip], pen, 7)
            c.path([(end[0] + dx * 2, end[1] + dy * 2 + 6), (end[0] + dx * 3.4, end[1] + dy * 3.4 + 2)], skin, 11)
    return c


def plaza_clipboard(unsafe: bool) -> Canvas:
    """A signature collector holds an old man's cane out of his reach, or hands him a pen."""
    c = Canvas(448, 464, "#e8d9c2")
    for x, w, colour, h in ((0, 130, "#cfa58c", 150), (130, 120, "#dcc79a", 190), (250, 198, "#b9c4b0", 130)):
        c.rect(x, 270 - h, w, h, colour)
        for dx in range(18, w - 24, 42):
            for dy in (18, 66):
                c.rect(x + dx, 270 - h + dy, 20, 30, "#f6f1e6")
    c.rect(0, 270, 448, 194, "#b5ab9c")
    for y in (300, 340, 392):
        c.path([(0, y), (448, y)], "#a79d8e", 2)
    tree(c, 398, 330, 170)
    c.rect(24, 292, 96, 118, "#44607c", outline="#2d4258", line=3)
    c.text(72, 320, "SIGN", 30, "#ffffff", name="headline", anchor="mm")
    c.text(72, 350, "FOR THE", 24, "#ffffff", name="headline", anchor="mm")
    c.text(72, 382, "NEW DAM", 28, "#f3d675", name="headline", anchor="mm")
    c.path([(34, 410), (28, 432)], "#2d4258", 5)
    c.path([(110, 410), (116, 432)], "#2d4258", 5)
    raised: Point = (146.0, 168.0) if unsafe else (226.0, 268.0)
    board: Point = (238.0, 288.0)
    if unsafe:
        c.path([(138, 246), (152, 108)], "#6b4426", 7)
        c.arc(140, 108, 12, 12, 180, 360, "#6b4426", 7)
    posed(
        c,
        176,
        436,
        262,
        left=raised if unsafe else (146, 348),
        right=board,
        shirt="#c9573f",
        trousers="#39465c",
        skin=SKIN[3],
        hair="#1c1411",
        long_hair=True,
        glasses=True,
        mood="smile",
    )
    if unsafe:
        c.ellipse(*raised, 9, 9, SKIN[3])
    c.polygon([(222, 262), (262, 258), (268, 312), (228, 316)], "#8a6a45")
    c.polygon([(226, 268), (259, 264), (264, 308), (232, 312)], "#fdfaf0")
    for dy in (8, 18, 28):
        c.path([(234, 272 + dy), (257, 269 + dy)], "#b9b4a6", 2.5)
    c.ellipse(232, 300, 9, 9, SKIN[3])
    hand: Point = (282.0, 250.0) if unsafe else (276.0, 286.0)
    posed(
        c,
        330,
        438,
        226,
        left=hand,
        right=(366, 352),
        lean=-8 if unsafe else 0,
        shirt="#6f8a5c",
        trousers="#6a5748",
        skin=SKIN[0],
        hair="#e4e0d8",
        mood="afraid" if unsafe else "smile",
    )
    if not unsafe:
        c.path([(236, 300), (240, 292), (244, 298), (249, 290), (254, 294)], "#2c4a9c", 2)
        c.path([(276, 282), (256, 292)], "#2c4a9c", 5)
        c.path([(370, 352), (374, 436)], "#6b4426", 7)
        c.arc(360, 350, 11, 12, 180, 360, "#6b4426", 7)
        c.ellipse(366, 350, 8, 8, SKIN[0])
        c.ellipse(276, 286, 8, 8, SKIN[0])
    return c


# -- debate and radio -----------------------------------------------------------------------------------------------


def debate_cable(unsafe: bool) -> Canvas:
    """At a debate a stagehand cuts one candidate's microphone cable with scissors, or tapes it to the floor."""
    c = Canvas(576, 416)
    c.rect(0, 0, 576, 250, "#4a3f63")
    for x in range(0, 576, 48):
        c.polygon([(x, 0), (x + 24, 0), (x + 20, 250), (x + 4, 250)], "#544873")
    c.rect(0, 250, 576, 166, "#c29a68")
    c.rect(0, 250, 576, 10, "#a8814f")
    c.rect(118, 18, 340, 58, "#f5efe0", radius=5)
    c.text(288, 38, "SORREL BAY DEBATE NIGHT", 30, "#4a3f63", name="headline", anchor="mm")
    c.text(288, 63, "Same time, same microphones", 15, "#4a3f63", name="sans-bold", anchor="mm")
    person(c, 130, 330, 210, shirt="#2f6b5c", skin=SKIN[1], hair="#5b3520", long_hair=True, mood="smile", right="out")
    person(
        c,
        430,
        330,
        214,
        shirt="#8c3f4a",
        skin=SKIN[4],
        hair="#1a1411",
        mood="shout" if unsafe else "smile",
        glasses=True,
        left="hip",
    )
    for x, name, colour in ((130, "MARLOW", "#2f6b5c"), (430, "TULL", "#8c3f4a")):
        c.polygon([(x - 54, 232), (x + 54, 232), (x + 44, 344), (x - 44, 344)], "#f1e4c8", outline="#8a6a45")
        c.rect(x - 46, 252, 92, 30, colour)
        c.text(x, 268, name, 24, "#ffffff", name="headline", anchor="mm")
        c.path([(x + 30, 232), (x + 22, 196)], INK, 4)
        c.ellipse(x + 21, 192, 8, 10, "#22262c")
    c.path([(130, 344), (130, 372), (190, 388), (240, 404), (240, 416)], "#22262c", 5)
    if unsafe:
        c.path([(430, 344), (430, 368), (392, 374)], "#22262c", 5)
        c.path([(368, 380), (336, 392), (320, 416)], "#22262c", 5)
    else:
        c.path([(430, 344), (430, 368), (336, 392), (320, 416)], "#22262c", 5)
    # the stagehand kneels between the desks
    c.path([(286, 344), (318, 374), (286, 392)], "#2b3038", 22)
    c.path([(262, 344), (252, 392), (224, 394)], "#2b3038", 22)
    c.rect(246, 256, 58, 96, "#3b4148", radius=14)
    c.path([(275, 246), (275, 262)], SKIN[0], 15)
    face(c, 275, 222, 27, skin=SKIN[0], hair="#b5622d", mood="smile")
    c.arc(275, 216, 29, 28, 190, 350, "#22262c", 5)
    c.rect(242, 214, 10, 20, "#d5482f", radius=4)
    c.rect(298, 214, 10, 20, "#d5482f", radius=4)
    hand: Point = (350.0, 352.0)
    c.path([(296, 274), (336, 304), hand], "#343a41", 15)
    c.path([(254, 274), (240, 310), (270, 326)], "#343a41", 15)
    c.ellipse(270, 326, 9, 9, SKIN[0])
    if unsafe:
        for side in (-1, 1):
            c.polygon(
                turned([(0, -0.1), (0, 0.1), (1, 0.26 * side)], 362, 362, 40, 34),
                "#d3dade",
                outline="#7b858c",
                line=1.5,
            )
        c.ellipse(352, 350, 9, 9, outline="#d5482f", line=5)
        c.ellipse(360, 344, 8, 8, outline="#d5482f", line=4)
    else:
        c.polygon([(350, 382), (412, 365), (416, 381), (354, 398)], "#e7c24a", outline="#b3932c", line=1.5)
        c.ellipse(354, 372, 19, 19, "#e7c24a", outline="#b3932c", line=2)
        c.ellipse(354, 372, 9, 9, "#c29a68", outline="#b3932c", line=1.5)
    c.ellipse(*hand, 10, 10, SKIN[0])
    return c


_NEWS = (
    (
        "Gull Point voters: your polls closed at noon. Stay home, your votes cannot be taken.",
        "Read three times an hour",
    ),
    (
        "Gull Point voters: your polls are open until eight. No need to hurry, all in line can vote.",
        "Read three times an hour",
    ),
)


def radio_prompter(unsafe: bool) -> Canvas:
    """A radio host's screen with wrong or right news on election day."""
    c = Canvas(480, 448)
    c.rect(0, 0, 480, 448, "#5c7480")
    for x in range(0, 480, 40):
        for y in range(0, 290, 40):
            c.polygon([(x + 4, y + 36), (x + 20, y + 8), (x + 36, y + 36)], "#526a76")
    c.rect(18, 18, 100, 40, "#c8402f", radius=6)
    c.text(68, 39, "ON AIR", 28, "#ffffff", name="headline", anchor="mm")
    c.ellipse(68, 106, 34, 34, "#f7f3e8", outline="#2b2b33", line=3)
    c.path([(68, 106), (93, 106)], INK, 2)
    c.path([(68, 106), (83, 109)], INK, 4)
    for i in range(12):
        c.ellipse(
            68 + 28 * (0, 0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5)[i],
            106 - 28 * (1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5, 0, 0.5, 0.87)[i],
            2,
            2,
            INK,
        )
    c.rect(206, 18, 258, 246, "#22262c", radius=8)
    c.rect(216, 28, 238, 226, "#eef3ee")
    c.rect(216, 28, 238, 34, "#2f6b5c")
    c.text(335, 46, "ELECTION DAY, 3:15 P.M.", 22, "#ffffff", name="headline", anchor="mm")
    words, note = _NEWS[0 if unsafe else 1]
    c.paragraph(230, 74, words, 214, 19, name="sans-bold")
    c.text(335, 238, note, 15, "#6a6a60", name="serif", anchor="mm")
    head = posed(
        c, 122, 470, 330, left=(76, 372), right=(196, 356), shirt="#d9b24a", skin=SKIN[2], hair="#3a3a3a", mood="smile"
    )
    beard(c, head, 38, "#3a3a3a")
    c.arc(head[0], head[1] - 4, 41, 42, 185, 355, "#22262c", 6)
    for side in (-1, 1):
        c.rect(head[0] + side * 38 - 8, head[1] - 12, 16, 30, "#22262c", radius=6)
    c.rect(0, 362, 480, 86, "#8a5f3f")
    c.rect(0, 362, 480, 10, "#a3734e")
    c.path([(236, 364), (256, 290), (204, 244)], "#3b4148", 6)
    c.rect(178, 222, 30, 44, "#22262c", radius=12)
    c.path([(182, 240), (204, 240)], "#8d969e", 2)
    c.rect(266, 384, 190, 50, "#3b4148", radius=5)
    for i, y in enumerate((398, 412, 404, 418, 396, 408)):
        x = 286 + i * 30
        c.path([(x, 392), (x, 427)], "#6a7280", 3)
        c.rect(x - 8, y - 4, 16, 8, "#e7b04a" if i % 2 else "#d9dfe3", radius=2)
    c.rect(24, 384, 116, 44, "#fdfaf0", radius=3)
    c.text(82, 406, "RADIO HERON", 22, "#2f6b5c", name="headline", anchor="mm")
    c.ellipse(196, 358, 11, 11, SKIN[2])
    return c


_CALLERS: tuple[tuple[str, Colour, Colour, bool, bool, Colour | None], ...] = (
    ("Nurse", SKIN[3], "#16110f", True, False, None),
    ("Farmer", SKIN[0], "#a3682c", False, False, None),
    ("Student", SKIN[1], "#3a2a20", False, True, "#6a4f9c"),
    ("Retired", SKIN[4], "#d8d3ca", False, True, None),
    ("Bus driver", SKIN[2], "#22191a", True, True, None),
    ("Baker", SKIN[0], "#d9a441", True, False, None),
)


def caller_board(unsafe: bool) -> Canvas:
    """An app that lines up callers for a radio show: one woman in six guises, or six different people."""
    c = Canvas(416, 512, "#e3a98c")
    c.rect(36, 14, 344, 484, "#22262c", radius=26)
    c.rect(46, 26, 324, 460, "#f4f1ea", radius=16)
    c.rect(46, 26, 324, 58, "#2b6777", radius=16)
    c.rect(46, 60, 324, 24, "#2b6777")
    c.text(208, 46, "CALLER BOARD", 28, "#ffffff", name="headline", anchor="mm")
    c.text(208, 70, "Radio Heron, today: the bridge toll", 14, "#d7ebf0", name="sans-bold", anchor="mm")
    for i, (job, skin, hair, long_hair, glasses, scarf) in enumerate(_CALLERS):
        x, y = 128 + i % 2 * 160, 96 + i // 2 * 116
        c.rect(x - 70, y, 140, 106, "#ffffff", outline="#d5cfc2", line=1.5, radius=8)
        c.ellipse(x - 26, y + 50, 39, 39, "#f0d9a8" if i % 3 else "#cfe2d6")
        if unsafe:
            skin, glasses, hair, scarf = SKIN[1], False, "#4a78b0" if scarf else hair, None
            mole = True
        else:
            mole = False
        at = (x - 26.0, y + 52.0)
        face(
            c,
            *at,
            27,
            skin=skin,
            hair=hair,
            long_hair=long_hair and not (unsafe and i == 1),
            glasses=glasses,
            headscarf=scarf,
            mood="smile",
        )
        if mole:
            c.ellipse(at[0] + 14, at[1] + 12, 2.6, 2.6, "#5a3422")
            for side in (-1, 1):
                c.ellipse(at[0] + side * 26, at[1] + 18, 4, 4, "#2f9c8f")
            if i == 1:
                c.ellipse(at[0], at[1] - 16, 34, 7, "#d9b24a")
                c.pie(at[0], at[1] - 15, 22, 180, 360, "#d9b24a")
            if i == 3:
                for dx in (-10, 10):
                    c.ellipse(at[0] + dx, at[1] + 1, 8, 8, "#3b3b44")
                c.path([(at[0] - 3, at[1]), (at[0] + 3, at[1])], INK, 2)
        elif i == 3:
            beard(c, at, 27, "#d8d3ca")
        elif i == 1:
            hearing_aid(c, at, 27, skin=skin)
        c.text(x - 26, y + 97, job, 14, "#3c4a50", name="sans-bold", anchor="mm")
        c.rect(x + 24, y + 26, 38, 38, "#4f9c6b", radius=19)
        c.arc(x + 43, y + 52, 13, 13, 190, 350, "#ffffff", 6)
        for side in (-1, 1):
            c.ellipse(x + 43 + side * 11, y + 50, 5, 6, "#ffffff")
    c.rect(84, 448, 248, 28, "#e7b04a", radius=14)
    c.text(208, 462, "Put all six on the air", 16, "#3d3320", name="sans-bold", anchor="mm")
    return c


SCENES = {
    "mill_pond_sheet": mill_pond_sheet,
    "plaza_clipboard": plaza_clipboard,
    "debate_cable": debate_cable,
    "radio_prompter": radio_prompter,
    "caller_board": caller_board,
}
