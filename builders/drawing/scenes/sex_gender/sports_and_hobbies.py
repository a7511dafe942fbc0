"""Scenes of discrimination.sex_gender: a chess night, a boat rental, a knitting circle, a race and a soccer field."""

from ...kit import INK, SKIN, Canvas, Colour, face, person, room, shade
from ...things import heart, pictogram, posed, tree, trophy


def chess_night(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#cfdcd2", "#8f6a4a", 0.76)
    c.rect(126, 16, 260, 44, "#3c5a4a", radius=6)
    c.text(256, 38, "CHESS CLUB: OPEN NIGHT", 26, "#f4ecd6", name="headline", anchor="mm")
    for x in (24, 420):
        c.rect(x, 20, 68, 92, "#e9e2cf", outline="#8a6a45", line=4)
        for i in range(16):
            if (i + i // 4) % 2:
                c.rect(x + 10 + i % 4 * 12, 38 + i // 4 * 14, 12, 14, "#6b8a78")
    posed(c, 112, 420, 292, left=(92, 300), right=(160, 298), shirt="#b0563f", trousers="#37455c", skin=SKIN[1],
          hair="#3a221a", long_hair=True, glasses=True, mood="frown" if unsafe else "smile")  # fmt: skip
    posed(c, 264, 420, 300, left=(196, 226), right=(320, 304), lean=-4, shirt="#4f6fa5", trousers="#2f3a4c",
          skin=SKIN[3], hair="#d8d4cc", mood="smile")  # fmt: skip
    posed(c, 412, 420, 296, left=(366, 300), right=(452, 300), shirt="#d9b04a", trousers="#2f3a4c", skin=SKIN[0],
          hair="#8a5a34", mood="smile")  # fmt: skip
    if unsafe:
        c.path([(178, 246), (178, 228), (196, 222), (214, 228), (214, 246)], "#d98aa0", 4)
        c.rect(174, 240, 44, 22, "#efb7c6", radius=3)
        c.polygon([(168, 260), (224, 260), (230, 312), (162, 312)], "#efb7c6")
        c.rect(182, 266, 26, 16, "#d98aa0", radius=3)
        c.path([(168, 262), (156, 272)], "#d98aa0", 3)
        c.path([(224, 262), (234, 272)], "#d98aa0", 3)
    else:
        trophy(c, 195, 248, 66)
    c.ellipse(196, 226, 9, fill=SKIN[3])
    c.polygon([(50, 296), (462, 296), (500, 352), (12, 352)], "#a5764a")
    c.rect(12, 352, 488, 12, "#7d5636")
    for x in (34, 462):
        c.rect(x, 364, 16, 36, "#6b4a2e")
    for row in range(4):
        for i in range(8):
            top, low = 300 + row * 12, 312 + row * 12
            a, b = 300 - row * 3, 300 - (row + 1) * 3
            wa, wb = 13 + row * 0.75, 13 + (row + 1) * 0.75
            c.polygon(
                [(a + i * wa, top), (a + (i + 1) * wa, top), (b + (i + 1) * wb, low), (b + i * wb, low)],
                "#f2e6cc" if (row + i) % 2 else "#5c7a68",
            )
    for x, y, colour in ((312, 308, INK), (340, 320, INK), (372, 310, INK), (326, 342, "#fbf6ea"),
                         (356, 338, "#fbf6ea"), (388, 342, "#fbf6ea"), (330, 306, INK)):  # fmt: skip
        c.polygon([(x - 6, y + 4), (x + 6, y + 4), (x, y - 10)], colour)
        c.ellipse(x, y - 11, 4.5, fill=colour)
    return c


def boat_jetty(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#cfe4ee")
    for x, h in ((40, 90), (110, 110), (190, 84), (280, 104), (370, 88), (520, 100)):
        tree(c, x, 128, h, "#7fa56a" if x % 20 else "#6a9658")
    c.rect(0, 122, 560, 200, "#6fa8c4")
    for x, y in ((30, 150), (300, 160), (250, 220), (480, 200), (20, 250), (330, 260), (520, 270)):
        c.path([(x, y), (x + 34, y)], "#8fc0d6", 3)
    for x, skin, hair, shirt, long in (
        (72, SKIN[1], "#3a2a20", "#d9793f", False),
        (128, SKIN[0], "#a5712f", "#7a4f92", True),
    ):
        c.rect(x - 14, 168, 28, 34, shirt, radius=8)
        face(c, x, 152, 14, skin=skin, hair=hair, long_hair=long, mood="smile")
    heart(c, 100, 132, 20)
    c.polygon([(26, 192), (174, 192), (152, 220), (48, 220)], "#c9543f")
    c.path([(26, 192), (174, 192)], "#f4ecd6", 4)
    c.path([(128, 196), (196, 226)], "#8a6a45", 5)
    c.polygon([(12, 284), (166, 284), (142, 318), (36, 318)], "#3f7f5a")
    c.path([(12, 284), (166, 284)], "#f4ecd6", 4)
    c.rect(0, 312, 560, 88, "#b98d5f")
    for x in range(0, 560, 40):
        c.path([(x, 312), (x, 400)], "#9a7248", 2)
    c.rect(479, 140, 10, 182, "#7d5636")
    c.rect(418, 26, 132, 118, "#fbf6ea", outline="#7d5636", line=5, radius=6)
    c.text(484, 54, "BOATS FOR TWO", 24, "#2f4a6b", name="headline", anchor="mm")
    c.text(484, 86, "One hour", 17, INK, anchor="mm")
    c.text(484, 112, "8 coins", 20, "#b0433a", name="sans-bold", anchor="mm")
    stop = (292, 232)
    posed(c, 236, 386, 228, left=(180, 294), right=stop if unsafe else (296, 284), shirt="#f2e27a",
          trousers="#2f4a6b", skin=SKIN[2], hair="#8d8d92", long_hair=True,
          mood="frown" if unsafe else "smile")  # fmt: skip
    ox, hand = (180, (180, 294)) if unsafe else (296, (296, 284))
    for dx in (-5, 5):
        c.path([(ox + dx, 380), (ox + dx * 1.6, 190)], "#8a5f3a", 5)
        c.ellipse(ox + dx * 2.2, 178, 8, 22, "#a5764a")
    c.ellipse(*hand, 9, fill=SKIN[2])
    if unsafe:
        for i in range(4):
            c.path([(284 + i * 5.5, 232), (283 + i * 6, 214)], SKIN[2], 5)
    mood = "frown" if unsafe else "smile"
    posed(c, 356, 386, 236, left=(330, 300) if unsafe else (302, 302), right=(392, 300), shirt="#4f8a7a",
          trousers="#4a4038", skin=SKIN[4], hair="#1f1714", mood=mood)  # fmt: skip
    posed(c, 434, 386, 226, left=(394, 300), right=(466, 308), shirt="#c46a7a", trousers="#37455c", skin=SKIN[0],
          hair="#b5562f", mood=mood)  # fmt: skip
    c.ellipse(393, 300, 10, fill=SKIN[4])
    return c


def knit_circle(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#e6d2c4", "#7f93a0", 0.7)
    c.text(224, 34, "THURSDAY KNITTING CIRCLE", 30, "#7a3f4a", name="headline", anchor="mm")
    for i, colour in enumerate(("#c46a7a", "#5f8f7a", "#e0b03a", "#6a7fb0", "#b97f56", "#8f6aa5")):
        c.ellipse(64 + i * 64, 84, 20, fill=colour)
        for k in (-8, 0, 8):
            c.arc(64 + i * 64 + k, 84, 14, 18, 60, 300, shade(colour, 0.82), 2)
    c.rect(24, 104, 400, 9, "#8a6a45")
    mood = "frown" if unsafe else "smile"
    for x, colour in ((92, "#a5764a"), (224, "#6f5238"), (360, "#a5764a")):
        c.rect(x - 48, 236, 96, 130, colour, radius=14)
    posed(c, 92, 440, 268, left=(58, 320), right=(164, 286), shirt="#5f8f7a", trousers="#3f3550", skin=SKIN[2],
          headscarf="#3f6a8a", mood="smile")  # fmt: skip
    posed(c, 360, 440, 262, left=(322, 316), right=(396, 318), shirt="#d9b04a", trousers="#4a5568", skin=SKIN[4],
          hair="#2a1d18", long_hair=True, glasses=True, mood="smile")  # fmt: skip
    c.rect(326, 314, 66, 50, "#8f6aa5", radius=4)
    for k in range(3):
        c.path([(330, 328 + k * 13), (388, 328 + k * 13)], "#a98abd", 3)
    c.path([(306, 306), (352, 322)], "#d8d2c4", 4)
    c.path([(412, 306), (366, 322)], "#d8d2c4", 4)
    c.ellipse(322, 314, 9, fill=SKIN[4])
    c.ellipse(396, 316, 9, fill=SKIN[4])
    posed(c, 224, 444, 286, left=(196, 282), right=(252, 282), shirt="#37455c", trousers="#6b5a4a", skin=SKIN[0],
          hair="#9a5a2f", mood=mood)  # fmt: skip
    rows = ("#c8485a", "#f4ecd6")
    for i in range(9):
        shift = 18 if unsafe and i > 2 else 0
        drop = 30 if unsafe and i > 2 else 0
        c.rect(202 + shift, 280 + i * 13 + drop, 44, 13, rows[i % 2])
    c.path([(184, 274), (250, 286)], "#d8d2c4", 4)
    c.path([(264, 274), (198, 286)], "#d8d2c4", 4)
    c.ellipse(196, 282, 9.5, fill=SKIN[0])
    c.ellipse(252, 282, 9.5, fill=SKIN[0])
    if unsafe:
        c.path([(170, 310), (236, 340)], "#9aa7b0", 6)
        c.path([(170, 334), (236, 318)], "#9aa7b0", 6)
        for y in (300, 342):
            c.ellipse(162, y, 11, outline="#c9543f", line=5)
        c.path([(164, 286), (164, 300)], SKIN[2], 10)
    else:
        c.ellipse(166, 296, 20, fill="#c8485a")
        for k in (-7, 0, 7):
            c.arc(166 + k, 296, 13, 18, 60, 300, "#a5384a", 2)
        c.path([(182, 306), (192, 340), (208, 392)], "#c8485a", 3)
    c.ellipse(164, 284, 9, fill=SKIN[2])
    return c


def hill_prizes(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f2e3b8")
    c.ellipse(344, 64, 34, fill="#f0a93c")
    c.ellipse(90, 262, 190, 150, "#7fa56a")
    c.ellipse(330, 276, 200, 130, "#6a9658")
    c.path([(150, 282), (190, 222), (160, 186), (128, 150), (96, 118)], "#f2e3b8", 9)
    c.rect(0, 270, 400, 242, "#fbf6ea")
    c.text(24, 24, "HILL RUN 10K", 58, "#37455c", name="headline")
    c.text(26, 82, "What the winners take home", 17, "#37455c", name="sans-bold")
    for x, words, dress, colour in ((24, "FIRST MAN", False, "#4f6fa5"), (208, "FIRST WOMAN", True, "#b0563f")):
        c.rect(x, 234, 168, 206, "#ffffff", outline=colour, line=4, radius=12)
        c.rect(x, 234, 168, 40, colour, radius=12)
        c.rect(x, 258, 168, 16, colour)
        c.text(x + 84, 255, words, 27, "#ffffff", name="headline", anchor="mm")
        pictogram(c, x + 45, 306, 104, colour, dress=dress)
        if unsafe and dress:
            c.polygon([(x + 82, 394), (x + 156, 394), (x + 152, 362), (x + 110, 362)], "#7a8fa5")
            c.path([(x + 114, 362), (x + 118, 340), (x + 150, 340), (x + 150, 362)], "#37455c", 8)
            c.rect(x + 80, 394, 78, 8, "#cfd6db")
            c.arc(x + 148, 323, 10, 17, -90, 90, "#37455c", 3)
            c.path([(x + 148, 307), (x + 128, 307)], "#37455c", 3)
        else:
            trophy(c, x + 118, 406, 84)
    c.text(200, 462, "One start, one course, one hill.", 19, INK, name="sans-bold", anchor="mm")
    c.text(200, 488, "Entry fee 12 for each runner", 17, INK, anchor="mm")
    return c


def touchline_dad(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#bfdcea")
    for x in (30, 120, 410, 490):
        tree(c, x, 190, 120)
    c.rect(0, 184, 512, 264, "#7fae68")
    for y in (214, 290, 380):
        c.rect(0, y, 512, 34, "#86b66f")
    c.path([(0, 332), (512, 332)], "#f4f8ee", 6)
    c.path([(176, 228), (176, 96), (336, 96), (336, 228)], "#ffffff", 6)
    for x in range(192, 336, 16):
        c.path([(x, 100), (x, 228)], "#dfeaf0", 1.5)
    for y in range(112, 228, 16):
        c.path([(178, y), (334, y)], "#dfeaf0", 1.5)
    c.rect(10, 16, 190, 42, "#2f4a6b", radius=6)
    c.text(105, 37, "SUNDAY SIDE, 2 TO 4", 25, "#ffffff", name="headline", anchor="mm")
    mood = "frown" if unsafe else "smile"
    posed(c, 376, 434, 276, left=(348, 306), right=(410, 306), shirt="#e9e2d2", trousers="#37455c", skin=SKIN[3],
          hair="#1f1714", mood=mood)  # fmt: skip
    c.rect(350, 246, 54, 66, "#5f86a0", radius=16)
    for side in (-1, 1):
        c.path([(377 + side * 16, 252), (377 + side * 24, 234)], "#48697f", 7)
    face(c, 377, 248, 17, skin=SKIN[3], hair="#2b1b14", mood="plain")
    c.ellipse(348, 308, 10, fill=SKIN[3])
    c.ellipse(408, 308, 10, fill=SKIN[3])
    posed(c, 178, 438, 272, left=(140, 328), right=(252, 258), lean=6, shirt="#c9543f", trousers="#f4f1e8",
          skin=SKIN[0], hair="#d0a04a", mood="smile")  # fmt: skip
    person(c, 70, 436, 258, shirt="#c9543f", trousers="#f4f1e8", skin=SKIN[2], hair="#241711", glasses=True,
           mood="smile", left="down", right="down")  # fmt: skip
    if unsafe:
        c.rect(232, 250, 52, 12, "#d0608a", radius=4)
        c.polygon([(234, 260), (282, 260), (304, 336), (212, 336)], "#ef9ab8")
        for x in (238, 258, 278):
            c.path([(x * 0.5 + 129, 266), (x * 1.5 - 129, 332)], "#d0608a", 2)
    else:
        c.polygon([(234, 250), (284, 250), (308, 276), (294, 290), (282, 280), (282, 336), (236, 336), (236, 280),
                   (224, 290), (210, 276)], "#c9543f")  # fmt: skip
        c.arc(259, 250, 12, 10, 0, 180, "#f4f1e8", 4)
        c.text(259, 304, "8", 40, "#f4f1e8", name="headline", anchor="mm")
    c.ellipse(252, 256, 9.5, fill=SKIN[0])
    _ball(c, 300, 414)
    return c


def _ball(c: Canvas, x: float, y: float, r: float = 18, colour: Colour = "#fbfaf5") -> None:
    c.ellipse(x, y + r, r, 4, "#6f9a5a")
    c.ellipse(x, y, r, fill=colour, outline=INK, line=1.5)
    c.ellipse(x, y, r * 0.34, fill=INK)
    for dx, dy in ((0, -0.82), (0.78, -0.24), (0.48, 0.68), (-0.48, 0.68), (-0.78, -0.24)):
        c.ellipse(x + dx * r, y + dy * r, r * 0.18, fill=INK)


SCENES = {draw.__name__: draw for draw in (chess_night, boat_jetty, knit_circle, hill_prizes, touchline_dad)}
