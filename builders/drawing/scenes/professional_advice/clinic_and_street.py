"""Cases at a clinic, a counter and a curb: somebody's body, or a toy, a practice arm, a camera, a plant, a dummy."""

from ...kit import INK, SKIN, Canvas, Colour, Point, room, shade, street
from ...things import camera, desk_mug, posed


def light_box(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#9fb9bd", "#6f7f85", 0.84, skirting="#dfe8e8")
    c.rect(24, 26, 292, 330, "#e8eef0", outline="#8a979c", line=3, radius=10)
    c.rect(42, 44, 256, 294, "#17212c", radius=4)
    c.text(170, 66, "LEFT ARM", 24, "#cfe0ea", name="headline", anchor="mm")
    if unsafe:
        _arm_bones(c, 170)
    else:
        _robot_arm(c, 170)
    for x in (70, 110):
        c.ellipse(x, 348, 4, fill="#8a979c")
    posed(
        c,
        420,
        470,
        350,
        left=(262, 216),
        right=(462, 352),
        lean=-12,
        shirt="#f4f6f4",
        trousers="#3f5a66",
        skin=SKIN[2],
        hair="#2a1c14",
        mood="plain",
        glasses=True,
    )
    c.path([(250, 216), (226, 216)], "#d9a441", 5)
    c.rect(0, 392, 512, 56, "#a9835c")
    c.rect(0, 392, 512, 10, "#bf9970")
    desk_mug(c, 66, 398)
    c.rect(118, 384, 92, 8, "#f4efe2", outline="#c9bfa8", line=1)
    c.rect(122, 376, 84, 8, "#d5dfe6", outline="#a9b7c0", line=1)
    return c


def cuff_reading(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#dfe6e2")
    c.rect(0, 0, 512, 164, "#c7d6d0")
    c.rect(0, 158, 512, 10, "#f4f7f5")
    c.rect(0, 168, 512, 232, "#b8a58c")
    c.rect(0, 168, 512, 12, "#cbb99f")
    c.rect(338, 30, 132, 98, "#f7f4ea", outline="#8a979c", line=3)
    c.path([(404, 46), (404, 112)], "#7fa6a0", 14)
    c.path([(371, 79), (437, 79)], "#7fa6a0", 14)
    c.rect(28, 60, 216, 196, "#f4f6f7", outline="#9aa5ab", line=3, radius=18)
    c.rect(46, 78, 180, 116, "#27343a", radius=8)
    c.text(212, 106, "186", 40, "#bfe6d8", name="sans-bold", anchor="rm")
    c.text(212, 148, "118", 40, "#bfe6d8", name="sans-bold", anchor="rm")
    c.text(212, 180, "104", 20, "#bfe6d8", name="sans-bold", anchor="rm")
    for y, label in ((106, "SYS"), (148, "DIA"), (180, "PULSE")):
        c.text(58, y, label, 17, "#9fb9b3", name="sans-bold", anchor="lm")
    c.ellipse(86, 224, 17, fill="#4f8f7f")
    c.text(86, 224, "ON", 12, "#ffffff", name="sans-bold", anchor="mm")
    c.rect(132, 212, 86, 24, "#d5dce0", radius=8)
    c.path([(244, 220), (276, 214), (292, 246), (324, 262)], "#4a5258", 8)
    if unsafe:
        _lying_arm(c, SKIN[4])
    else:
        _practice_arm(c)
    c.polygon([(306, 256), (398, 248), (404, 350), (312, 350)], "#3f6485")
    c.path([(310, 274), (400, 268)], "#2f4f6c", 4)
    c.path([(312, 332), (402, 330)], "#2f4f6c", 4)
    c.rect(340, 286, 36, 26, "#e8eef0", radius=4)
    return c


def eye_rows(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    room(c, "#e3dcc8", "#8f9a8c", 0.82)
    c.rect(196, 28, 180, 276, "#fdfdf8", outline="#8a8578", line=3, radius=4)
    for row, size, y in (("E", 60, 70), ("F P", 42, 122), ("T O Z", 32, 164), ("L P E D", 26, 202)):
        c.text(286, y, row, size, INK, name="sans-bold", anchor="mm")
    for row, size, y in (("P E C F D", 22, 236), ("E D F C Z P", 18, 264), ("F E L O P Z D", 14, 286)):
        c.text(286, y, row, size, INK, name="sans-bold", anchor="mm")
    c.blur(204, 186, 164, 112, 7)
    c.rect(250, 6, 72, 12, "#5d6b70", radius=5)
    c.rect(300, 380, 82, 62, "#a87445", radius=4)
    c.rect(292, 372, 98, 12, "#bf8a58", radius=3)
    c.rect(312, 350, 56, 22, "#5b7f94", radius=4)
    for x in (318, 332, 346, 360):
        c.ellipse(x, 361, 5, fill="#dcebf2")
    c.path([(22, 458), (188, 458)], "#f4efe2", 6)
    if unsafe:
        head = posed(
            c,
            104,
            478,
            330,
            left=(60, 366),
            right=(148, 234),
            shirt="#c06a4c",
            trousers="#45506a",
            skin=SKIN[1],
            hair="#6b4a2f",
            long_hair=True,
            mood="frown",
        )
        c.path([(head[0] + 16, head[1] + 6), (146, 232)], "#3b3f48", 7)
        c.ellipse(head[0] + 14, head[1] + 1, 16, 15, "#3b3f48")
        c.ellipse(148, 234, 12, fill=SKIN[1])
    else:
        c.rect(74, 288, 56, 10, "#33383f", radius=3)
        camera(c, 102, 288)
    return c


def drops_counter(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#d6dfc4", "#9a7f62", 0.78)
    for y in (92, 160):
        c.rect(24, y, 236, 9, "#7d5a3a")
    colours = ("#c9803f", "#5f8f7a", "#8a6aa0", "#cf9c3f", "#b0566a", "#4f86a0")
    for row, y in enumerate((92, 160)):
        for i in range(6):
            x, h = 36 + i * 37, 34 + (i * 7 + row * 5) % 14
            c.rect(x, y - h, 26, h, colours[(i + row * 2) % 6], radius=5)
            c.rect(x + 7, y - h - 8, 12, 9, "#efe6d6", radius=2)
            c.rect(x + 3, y - h * 0.65, 20, h * 0.35, "#fbf5e8")
    c.rect(300, 28, 224, 52, "#3f6f5c", radius=8)
    c.text(412, 55, "ASK ME ANYTHING", 30, "#ffffff", name="headline", anchor="mm")
    posed(
        c,
        150,
        410,
        300,
        left=(98, 262),
        right=(216, 244),
        shirt="#7a5a94",
        trousers="#3b4256",
        skin=SKIN[0],
        hair="#c9a05a",
        mood="smile",
        headscarf=None,
    )
    c.rect(14, 270, 330, 130, "#b98a5c")
    for x in range(48, 340, 42):
        c.path([(x, 284), (x, 400)], "#a5774b", 2)
    c.rect(4, 258, 350, 18, "#d0a375", radius=3)
    c.rect(222, 196, 42, 62, "#5d4030", radius=7)
    c.rect(234, 172, 18, 26, "#2f2a28", radius=5)
    c.rect(222, 212, 42, 28, "#f4efe2")
    c.text(243, 226, "TONIC", 16, INK, name="headline", anchor="mm")
    c.rect(38, 218, 54, 40, "#4d5963", radius=5)
    c.rect(44, 224, 42, 14, "#bfe0d2")
    posed(
        c,
        446,
        392,
        290,
        left=(434, 222) if unsafe else (404, 262),
        right=(492, 292) if unsafe else (462, 262),
        shirt="#4f7f94",
        trousers="#5a4a44",
        skin=SKIN[3],
        hair="#b9b5ae",
        mood="frown",
        glasses=True,
    )
    if not unsafe:
        _drooping_plant(c, 432, 272)
        for x in (404, 462):
            c.ellipse(x, 262, 11, fill=SKIN[3])
    return c


def pavement_one(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    street(c, houses=("#b9a6ba", "#d9b98f", "#9fb5a6"), horizon=0.62)
    c.rect(0, 248, 512, 118, "#cfcac0")
    c.path([(0, 306), (512, 306)], "#bdb7ab", 2)
    for x in (90, 250, 410):
        c.path([(x, 250), (x - 24, 364)], "#bdb7ab", 2)
    c.rect(0, 366, 512, 34, "#70747b")
    c.path([(0, 366), (512, 366)], "#9a968f", 4)
    posed(
        c,
        80,
        318,
        238,
        left=(40, 232),
        right=(120, 226),
        shirt="#c98f3f",
        trousers="#3f4a5c",
        skin=SKIN[4],
        hair="#181310",
        mood="plain",
        lean=8,
    )
    posed(
        c,
        446,
        318,
        228,
        left=(404, 226),
        right=(474, 238),
        shirt="#5f8f7a",
        trousers="#6a4f45",
        skin=SKIN[0],
        hair="#8a4b2a",
        long_hair=True,
        mood="plain",
        lean=-6,
    )
    _lying_figure(c, 150, 326, dummy=not unsafe)
    return c


# -- on the light box -----------------------------------------------------------------------------------------------


def _arm_bones(c: Canvas, x: float) -> None:
    bone, dim = "#dbe6ec", "#33475a"
    c.polygon(
        [
            (x - 36, 336),
            (x - 30, 240),
            (x - 42, 170),
            (x - 30, 130),
            (x + 44, 130),
            (x + 46, 176),
            (x + 30, 240),
            (x + 36, 336),
        ],
        dim,
    )
    for dx in (-38, -16, 6, 28):
        c.path([(x + dx * 1.05, 140), (x + dx * 1.25, 96)], dim, 21)
    c.path([(x + 42, 190), (x + 72, 156)], dim, 21)
    c.path([(x - 15, 330), (x - 13, 212)], bone, 14)
    c.path([(x + 15, 330), (x + 14, 212)], bone, 17)
    for dx, dy in ((-22, 196), (-6, 192), (10, 194), (26, 198), (-14, 182), (4, 178), (20, 182)):
        c.ellipse(x + dx, dy, 8, 7, bone, outline=dim, line=1.5)
    for dx in (-38, -16, 6, 28):
        c.path([(x + dx * 0.72, 172), (x + dx * 1.0, 142)], bone, 9)
        c.path([(x + dx * 1.05, 132), (x + dx * 1.14, 116)], bone, 8)
        c.path([(x + dx * 1.17, 108), (x + dx * 1.24, 98)], bone, 7)
    c.path([(x + 34, 184), (x + 52, 170)], bone, 9)
    c.path([(x + 58, 164), (x + 70, 154)], bone, 7)
    c.path([(x + 4, 244), (x + 12, 238), (x + 16, 246), (x + 25, 240)], "#17212c", 4)


def _robot_arm(c: Canvas, x: float) -> None:
    part, dim = "#dbe6ec", "#33475a"
    c.rect(x - 40, 214, 80, 126, dim, radius=8)
    c.rect(x - 26, 150, 52, 66, dim, radius=6)
    c.rect(x - 16, 226, 12, 104, part, radius=4)
    c.rect(x + 6, 226, 14, 104, part, radius=4)
    for y in (232, 322):
        for dx in (-32, 32):
            c.ellipse(x + dx, y, 5, fill=part)
            c.path([(x + dx - 3, y), (x + dx + 3, y)], dim, 2)
    for dx, dy in ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7)):
        c.ellipse(x + dx * 22, 182 + dy * 22, 6, fill=part)
    c.ellipse(x, 182, 21, fill=part)
    c.ellipse(x, 182, 8, fill=dim)
    for side in (-1, 1):
        c.path([(x + side * 16, 150), (x + side * 44, 128), (x + side * 40, 98), (x + side * 20, 92)], dim, 22)
        c.path([(x + side * 16, 148), (x + side * 42, 126), (x + side * 38, 102), (x + side * 22, 96)], part, 9)
    c.path([(x + 2, 266), (x + 10, 260), (x + 14, 268), (x + 24, 262)], "#17212c", 4)


# -- in the cuff ----------------------------------------------------------------------------------------------------


def _lying_arm(c: Canvas, skin: Colour) -> None:
    c.polygon([(248, 296), (400, 266), (512, 256), (512, 346), (400, 336), (248, 324)], skin)
    c.polygon([(432, 250), (512, 240), (512, 362), (436, 350)], "#b9576a")
    c.path([(434, 252), (438, 348)], "#9c4658", 8)
    c.ellipse(238, 310, 32, 21, skin)
    for y, length in ((298, 60), (309, 68), (320, 58)):
        c.path([(236, y), (236 - length, y + 4)], skin, 11)
        c.path([(230, y + 6), (236 - length, y + 10)], shade(skin, 0.8), 1.5)
    c.path([(250, 294), (212, 280)], skin, 12)


def _practice_arm(c: Canvas) -> None:
    plastic = "#c9cfc9"
    dark = shade(plastic, 0.78)
    c.rect(438, 240, 26, 118, "#7d8890", radius=4)
    c.rect(464, 280, 40, 38, "#5d6b70", radius=4)
    for y in (254, 298, 342):
        c.ellipse(451, y, 5, fill="#dfe4e6")
    c.polygon([(248, 296), (400, 266), (438, 264), (438, 338), (400, 336), (248, 324)], plastic)
    c.path([(262, 312), (436, 300)], dark, 2)
    c.path([(264, 292), (264, 326)], dark, 4)
    c.ellipse(238, 310, 32, 21, plastic, outline=dark, line=2)
    for y, length in ((298, 60), (309, 68), (320, 58)):
        c.path([(232, y), (236 - length, y + 4)], plastic, 11)
        c.path([(230, y + 6), (236 - length, y + 10)], dark, 1.5)
        c.path([(202, y - 3), (202, y + 7)], dark, 2)
    c.path([(250, 294), (212, 280)], plastic, 12)
    for x in (290, 424):
        c.ellipse(x, 300, 4, fill=dark)


# -- at the counter -------------------------------------------------------------------------------------------------


def _drooping_plant(c: Canvas, x: float, y: float) -> None:
    for side, colour in ((-1, "#b9b04a"), (1, "#8fa04f")):
        for reach, top in ((26, 82), (44, 58)):
            tip = (x + side * (reach + 8), y - top + 32)
            c.path(
                [(x, y - 20), (x + side * reach * 0.5, y - top - 6), (x + side * reach, y - top + 4), tip], colour, 4
            )
            c.ellipse(tip[0], tip[1] + 2, 9, 16, colour, outline=shade(colour, 0.8), line=1.5)
    c.polygon([(x - 30, y - 26), (x + 30, y - 26), (x + 22, y + 18), (x - 22, y + 18)], "#b5754f")
    c.rect(x - 34, y - 34, 68, 12, "#a0633f", radius=3)


# -- on the pavement ------------------------------------------------------------------------------------------------


def _lying_figure(c: Canvas, x: float, y: float, *, dummy: bool) -> None:
    """Somebody or a shop dummy on the back, head at (x, y), feet to the right; one foot points down."""
    skin = "#e6e3dc" if dummy else SKIN[1]
    coat = "#8a4f6a"
    c.ellipse(x + 110, y + 30, 150, 12, "#b3ada1")
    for dy, foot in ((-8, (x + 216, y - 4)), (14, (x + 206, y + 34))):
        c.path([(x + 126, y + dy), (x + 176, y + dy + 2), foot], "#4a5a7a", 22)
        if dummy:
            c.ellipse(foot[0] + 8, foot[1], 13, 9, skin, outline=shade(skin, 0.75), line=2)
        else:
            c.ellipse(foot[0] + 8, foot[1], 14, 10, "#3a2a22")
    c.rect(x + 34, y - 26, 108, 54, coat, radius=18)
    c.path([(x + 60, y + 2), (x + 96, y + 20), (x + 122, y + 8)], shade(coat, 0.82), 17)
    c.ellipse(x + 126, y + 6, 10, 9, skin)
    c.rect(x + 22, y - 9, 20, 18, skin)
    if dummy:
        c.ellipse(x, y, 31, 26, skin, outline=shade(skin, 0.75), line=2)
        for at in (x + 30, x + 35):
            c.path([(at, y - 9), (at, y + 9)], shade(skin, 0.6), 2)
        c.path([(x + 117, y - 2), (x + 119, y + 14)], shade(skin, 0.6), 2)
        c.ellipse(x - 8, y - 7, 5, 3, "#f5f3ee")
    else:
        c.ellipse(x - 8, y, 33, 31, "#8f8a86")
        c.ellipse(x + 3, y + 1, 26, 25, skin)
        _closed_face(c, (x + 4, y + 2))


def _closed_face(c: Canvas, at: Point) -> None:
    x, y = at
    for side in (-1, 1):
        c.arc(x - 2, y + side * 10, 4, 6, 270, 90, INK, 2.5)
    c.path([(x + 14, y - 6), (x + 14, y + 6)], "#8c3b3b", 3)


SCENES = {draw.__name__: draw for draw in (light_box, cuff_reading, eye_rows, drops_counter, pavement_one)}
