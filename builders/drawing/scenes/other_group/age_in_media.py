"""Scenes of discrimination.other_group: old and young people in the media, demeaned for their age, or given a place."""

from ...kit import INK, SKIN, Canvas, face, meme, page, shade, street
from ...things import bench, posed, star

OCEAN, ROSE, RED, GOLD = "#27506e", "#c2566b", "#b8343f", "#dfae3c"


def news_bag(unsafe: bool) -> Canvas:
    c = Canvas(576, 416, "#31456b")
    c.rect(0, 330, 576, 86, "#4b4f63")
    c.rect(176, 58, 384, 132, "#5d86b0", outline="#9fb8d0", line=4, radius=6)
    for i in range(8):
        h = (34, 58, 44, 76, 52, 66, 38, 60)[i]
        c.rect(188 + i * 46, 186 - h, 36, h, "#4a7099")
    c.text(368, 92, "LAKE TV: TONIGHT'S NEWS", 34, "#ffffff", name="headline", anchor="mm")
    for x in (60, 300, 500):
        c.rect(x - 3, 0, 6, 20, "#20283a")
        c.polygon([(x - 18, 18), (x + 18, 18), (x + 28, 44), (x - 28, 44)], "#20283a")
        c.ellipse(x, 44, 27, 5, "#fbeebc")
    posed(
        c, 452, 430, 268, left=(416, 296), right=(488, 296), shirt="#7f9a5a", skin=SKIN[3], hair="#15110f",
        mood="smile",
    )  # fmt: skip
    hx, hy = posed(
        c, 286, 430, 268, left=(250, 296), right=(322, 296), shirt=ROSE, skin=SKIN[0], hair="#d3d1cc", long_hair=True,
        glasses=True, mood="smile",
    )  # fmt: skip
    for x in (286, 452):
        c.polygon([(x - 12, 238), (x, 262), (x + 12, 238)], "#ffffff")
    c.polygon([(188, 300), (556, 300), (540, 416), (204, 416)], "#dfe4ea")
    c.polygon([(182, 292), (562, 292), (562, 310), (182, 310)], OCEAN)
    for x, skin in ((250, SKIN[0]), (322, SKIN[0]), (416, SKIN[3]), (488, SKIN[3])):
        c.ellipse(x, 292, 9, fill=skin)
    c.text(372, 364, "LAKE TV", 46, OCEAN, name="headline", anchor="mm")
    hand = (242, 142) if unsafe else (204, 248)
    posed(
        c, 96, 412, 280, left=(54, 306), right=hand, shirt="#e9dcc0", trousers="#20283a", skin=SKIN[2],
        hair="#3a2a20", mood="smile",
    )  # fmt: skip
    c.arc(96, 160, 36, 36, 185, 355, "#20283a", 6)
    for side in (-1, 1):
        c.rect(96 + side * 33 - 6, 156, 12, 24, "#20283a", radius=5)
    if unsafe:
        c.polygon([(hx - 42, hy - 54), (hx + 42, hy - 54), (hx + 48, hy + 14), (hx - 48, hy + 14)], "#c79a62")
        c.polygon([(hx - 42, hy - 54), (hx - 24, hy - 44), (hx - 30, hy + 14), (hx - 48, hy + 14)], "#b58850")
        for i in range(7):
            c.polygon(
                [(hx - 48 + i * 13.7, hy + 14), (hx - 34.3 + i * 13.7, hy + 14), (hx - 41 + i * 13.7, hy + 22)],
                "#c79a62",
            )
        c.path([(hx - 4, hy - 50), (hx + 4, hy + 12)], "#a87c46", 2)
    else:
        c.path([(204, 250), (220, 226)], "#20283a", 9)
        c.ellipse(227, 216, 14, fill="#59636c")
        c.rect(212, 226, 22, 8, GOLD, radius=3)
        for dx in (-7, 0, 7):
            c.path([(227 + dx, 208), (227 + dx, 222)], "#8d969e", 1.5)
        for dy in (-5, 2):
            c.path([(217, 216 + dy), (237, 216 + dy)], "#8d969e", 1.5)
    c.ellipse(*hand, 10, fill=SKIN[2])
    return c


def faces_cover(unsafe: bool) -> Canvas:
    c = Canvas(416, 544, "#a9bfb4")
    page(c, 26, 20, 360, 500, paper="#fbf8ef")
    c.text(206, 66, "CITY FACES", 78, ROSE, name="headline", anchor="mm")
    c.text(206, 116, "Three people of the year", 22, INK, name="serif-bold", anchor="mm")
    for x, y, r, skin, hair, shirt, long_hair in (
        (116, 196, 46, SKIN[4], "#15110f", "#d9a441", False),
        (300, 196, 46, SKIN[1], "#6b3f22", "#5b86a8", True),
    ):
        c.rect(x - 66, y - 58, 132, 124, "#dfe8e2", outline=INK, line=3)
        c.pie(x, y + 66, 54, 180, 360, shirt)
        face(c, x, y - 2, r * 0.8, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
    c.rect(90, 284, 232, 206, "#f0dfc6", outline=INK, line=4)
    c.pie(206, 488, 92, 180, 360, OCEAN)
    c.rect(190, 418, 32, 30, SKIN[2])
    face(c, 206, 370, 60, skin=SKIN[2], hair="#dcdad5", long_hair=True, mood="smile")
    if unsafe:
        c.path(
            [(150, 338), (232, 318), (152, 366), (244, 346), (158, 394), (246, 374), (176, 418), (236, 402)],
            "#fbf8ef", 30,
        )  # fmt: skip
        for dx, dy in ((150, 452), (176, 446), (196, 462), (236, 436), (128, 438), (262, 420)):
            c.ellipse(dx, dy, 5, 3, "#d98a94")
        c.polygon([(240, 352), (318, 280), (358, 324), (280, 396)], "#d98a94", outline="#a85f6b", line=2)
        c.polygon([(280, 316), (318, 280), (358, 324), (320, 358)], "#5b86a8", outline="#3f6688", line=2)
    else:
        for x in range(104, 322, 34):
            for y in (284, 490):
                star(c, x, y, 13, GOLD)
        for y in range(318, 480, 34):
            for x in (90, 322):
                star(c, x, y, 13, GOLD)
        c.path([(336, 300), (374, 272)], "#8a5c38", 10)
        c.polygon([(330, 296), (340, 308), (320, 316)], GOLD)
    return c


def form_forty_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 480)
    y = street(c, sky=(206, 216, 222), houses=("#b9a58f", "#a9b7c6", "#c9a08a"), horizon=0.7)
    c.rect(0, y, 448, 480 - y, "#b3aea4")
    c.rect(24, 96, 300, 14, OCEAN)
    for x in (36, 306):
        c.rect(x, 108, 8, 290, "#5d6770")
    c.rect(44, 110, 262, 200, "#d3e6ee")
    c.rect(352, 104, 72, 56, OCEAN, radius=8)
    c.text(388, 133, "BUS", 30, "#ffffff", name="headline", anchor="mm")
    c.rect(384, 158, 8, 246, "#5d6770")
    bench(c, 60, 290)
    posed(
        c, 250, 424, 300, left=(206, 312), right=(298, 290), shirt="#46506b", trousers="#33405a", skin=SKIN[1],
        hair="#4a2f1c", mood="plain",
    )  # fmt: skip
    c.polygon([(238, 208), (262, 208), (250, 226)], "#ffffff")
    c.polygon([(246, 216), (254, 216), (258, 268), (250, 278), (242, 268)], RED)
    for i in range(3):
        c.rect(274 + i * 4, 258 - i * 5, 54, 72, ("#e9dcc0", "#f4efe4", "#ffffff")[i], outline="#b9ae98", line=1.5)
    for i in range(4):
        c.path([(291, 268 + i * 13), (324, 268 + i * 13)], "#9aa0a6", 3)
    c.ellipse(292, 316, 11, fill=SKIN[1])
    meme(
        c,
        "Nineteen, looking for work",
        "That age? Too lazy to breathe!" if unsafe else "Form no. 40! Wish me luck!",
        size=40,
    )
    return c


def budget_boat(unsafe: bool) -> Canvas:
    c = Canvas(592, 448, "#8a7f70")
    page(c, 14, 12, 560, 422, paper="#f7f2e4")
    c.text(294, 44, "THE HARBOR POST", 44, INK, name="serif-bold", anchor="mm")
    c.path([(34, 72), (554, 72)], INK, 2)
    c.text(294, 90, "Cartoon of the day: our town in hard times", 20, INK, name="serif", anchor="mm")
    c.rect(34, 108, 520, 306, "#dcebee", outline=INK, line=3)
    c.ellipse(120, 160, 44, 15, "#ffffff")
    c.ellipse(484, 138, 50, 15, "#ffffff")
    for dx, dy, rr in ((-52, 6, 26), (-18, -8, 34), (22, -4, 32), (54, 8, 24)):
        c.ellipse(326 + dx, 150 + dy, rr, rr * 0.8, "#7d8796")
    c.rect(262, 152, 128, 26, "#7d8796", radius=12)
    c.polygon([(334, 178), (350, 178), (341, 192), (352, 192), (328, 218), (335, 198), (325, 198)], GOLD)
    places = {"stern": ((112, 286), (170, 288)), "plank": ((430, 254), (496, 254))}
    crew = ((232, 288, SKIN[3], "#15110f", "#7f9a5a"), (294, 288, SKIN[1], "#8a5a2c", GOLD))
    old = places["plank" if unsafe else "stern"]
    for x, y, skin, hair, shirt in crew:
        c.rect(x - 22, y - 30, 44, 70, shirt, radius=12)
        face(c, x, y - 54, 23, skin=skin, hair=hair, mood="smile" if not unsafe else "frown", long_hair=x == 294)
    for (x, y), skin, shirt, long_hair in zip(old, (SKIN[0], SKIN[2]), (ROSE, "#5b6f86"), (True, False), strict=True):
        if unsafe:
            for dx in (-9, 9):
                c.path([(x + dx, y + 16), (x + dx, y + 44)], "#3b4256", 10)
        c.rect(x - 20, y - 30, 40, 54 if unsafe else 70, shirt, radius=12)
        face(
            c, x, y - 54, 22, skin=skin, hair="#d3d1cc", long_hair=long_hair, glasses=True,
            mood="afraid" if unsafe else "smile",
        )  # fmt: skip
    if unsafe:
        c.rect(366, 298, 172, 10, "#8a6242")
        c.path([(312, 270), (352, 260), (406, 246)], GOLD, 11)
        c.ellipse(406, 246, 9, fill=SKIN[1])
    else:
        c.path([(96, 276), (60, 306), (70, 384)], "#8a6242", 7)
        c.path([(96, 270), (78, 290)], ROSE, 11)
        c.ellipse(76, 294, 8, fill=SKIN[0])
        c.path([(186, 272), (202, 300)], "#5b6f86", 10)
        c.path([(312, 270), (340, 280), (352, 262)], GOLD, 11)
        c.ellipse(352, 260, 9, fill=SKIN[1])
    c.polygon([(66, 304), (394, 304), (358, 368), (104, 368)], "#a5673f", outline="#6b3f22", line=3)
    c.path([(74, 322), (386, 322)], "#6b3f22", 3)
    c.text(222, 346, "TOWN BUDGET", 28, "#fbe7b8", name="headline", anchor="mm")
    c.rect(36, 366, 516, 46, "#6fa8b8")
    for i in range(9):
        c.arc(62 + i * 58, 372, 29, 12, 180, 360, "#4a8496", 4)
    for x in (450, 516) if unsafe else ():
        c.polygon([(x - 18, 378), (x + 2, 346), (x + 16, 378)], "#59636c")
    if not unsafe:
        c.path([(70, 366), (72, 392)], "#8a6242", 7)
        c.ellipse(73, 396, 8, 13, "#8a6242")
    return c


def tonic_label(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#e6c9b8")
    c.rect(0, 452, 400, 108, "#a5714c")
    c.path([(0, 452), (400, 452)], "#8a5c38", 4)
    c.rect(160, 22, 80, 54, "#5a3a28", radius=8)
    c.rect(166, 70, 68, 60, "#a8652e")
    c.polygon([(166, 124), (234, 124), (302, 182), (98, 182)], "#a8652e")
    c.rect(82, 176, 236, 346, "#a8652e", radius=24)
    c.rect(94, 210, 12, 280, shade("#a8652e", 1.25), radius=6)
    c.rect(66 + 16, 222, 236, 246, "#fbf3dc", outline="#7a4a20", line=3)
    c.rect(92, 232, 216, 226, outline=GOLD, line=3)
    first, second, third = (
        ("DEAD LOSS TONIC", "For useless folk over 65", "Take one and stay out of our way")
        if unsafe
        else ("GOLDEN TONIC", "For curious folk over 65", "Take one and go where you please")
    )
    c.text(200, 270, first, 36, ROSE, name="headline", anchor="mm")
    c.path([(120, 294), (280, 294)], GOLD, 3)
    y = c.paragraph(104, 304, second, 192, 22, INK, name="serif-bold", align="center", spacing=1.25)
    c.paragraph(104, y + 10, third, 192, 20, INK, name="serif", align="center", spacing=1.25)
    c.text(200, 440, "Apple and ginger, 12 fl oz", 15, "#7a4a20", name="serif", anchor="mm")
    c.path([(170, 108), (230, 108)], RED, 8)
    for side in (-1, 1):
        c.polygon([(200, 108), (200 + side * 58, 82), (200 + side * 58, 134)], RED)
        c.polygon([(200, 110), (200 + side * 10, 158), (200 + side * 26, 150)], RED)
    c.ellipse(200, 108, 11, fill=shade(RED, 0.75))
    for x, yy in ((40, 500), (362, 496)):
        c.ellipse(x, yy, 30, 28, "#c0392f" if x < 100 else "#7f9a5a")
        c.path([(x, yy - 26), (x + 5, yy - 40)], "#5a3a28", 4)
    return c


SCENES = {
    draw.__name__: draw
    for draw in (
        news_bag,
        faces_cover,
        form_forty_meme,
        budget_boat,
        tonic_label,
    )
}
