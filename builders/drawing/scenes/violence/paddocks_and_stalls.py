"""Scenes on the farm and at the market: tools, goods and animals in cruel hands and in kind ones."""

from ...kit import INK, SKIN, Canvas, Colour, Point, face, lines, shade, turned
from ...things import beard, posed, star


def barn_fork(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#c79a6d")
    for x in range(0, 512, 64):
        c.rect(x, 0, 4, 290, "#b68857")
    c.rect(0, 40, 512, 16, "#8a5f3b")
    c.rect(206, 86, 96, 78, "#bfe0ea", outline="#f4ead6", line=6)
    c.path([(254, 86), (254, 164)], "#f4ead6", 5)
    c.rect(0, 288, 512, 112, "#a58a63")
    _hay(c, 66, 384, 58)
    _cow(c, 372, 366, scared=unsafe)
    hand = {"skin": SKIN[1], "hair": "#6a3d22", "shirt": "#b8433c", "trousers": "#3f5474", "long_hair": True}
    if unsafe:
        posed(c, 166, 378, 258, left=(140, 230), right=(214, 226), lean=12, mood="shout", **hand)
        _fork(c, (116, 232), (292, 222))
        for at in ((140, 230), (214, 226)):
            c.ellipse(*at, 9, fill=SKIN[1])

    else:
        posed(c, 190, 378, 258, left=(134, 248), right=(198, 208), lean=-10, mood="smile", **hand)
        _fork(c, (212, 200), (80, 282))
        for at in ((134, 248), (198, 208)):
            c.ellipse(*at, 9, fill=SKIN[1])
        _hay(c, 74, 296, 30)
    return c


def melon_stall(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#e9d9b8")
    for i, fill in enumerate(("#d9a86a", "#c98f7a", "#b5a389")):
        c.rect(i * 150, 96, 148, 224, fill)
        c.rect(i * 150 + 50, 220, 40, 100, shade(fill, 0.7))
    c.rect(0, 318, 448, 130, "#9c9489")
    keeper = {"skin": SKIN[0], "hair": "#e0dcd4", "shirt": "#3d6fa0", "trousers": "#444"}
    if unsafe:
        head = posed(c, 322, 380, 252, left=(272, 152), right=(372, 148), lean=10, mood="afraid", **keeper)
    else:
        head = posed(c, 322, 380, 252, left=(262, 268), right=(374, 266), mood="smile", **keeper)
    beard(c, head, 29, "#e0dcd4", smiling=not unsafe)
    c.rect(222, 282, 216, 112, "#8a5a36")
    c.rect(214, 270, 232, 18, "#a9713f", radius=4)
    for x, y in ((262, 256), (302, 256), (342, 256), (382, 256), (418, 258)):
        _melon(c, x, y, 19)
    c.rect(256, 306, 150, 40, "#f8efdb", radius=4)
    c.text(331, 327, "MELONS 3 A PIECE", 22, "#7a4626", name="headline", anchor="mm")
    c.rect(222, 40, 216, 14, "#6b4a2f")
    for i in range(6):
        c.rect(222 + i * 36, 50, 36, 46, "#c8503c" if i % 2 else "#f7efe0")
        c.pie(240 + i * 36, 96, 18, 0, 180, "#c8503c" if i % 2 else "#f7efe0")
    for x in (226, 430):
        c.path([(x, 54), (x, 276)], "#6b4a2f", 6)
    buyer = {"skin": SKIN[3], "hair": "#171210", "shirt": "#e2b04a", "trousers": "#34404f", "headscarf": "#6b4f8f"}
    if unsafe:
        posed(c, 116, 410, 270, left=(66, 232), right=(188, 148), lean=14, mood="shout", **buyer)
        _melon(c, 206, 128, 23)
        c.ellipse(188, 148, 10, fill=SKIN[3])
        for dy in (0, 12):
            c.path([(132, 120 + dy), (168, 112 + dy)], "#fff8e6", 4)
    else:
        posed(c, 116, 410, 270, left=(176, 188), right=(182, 150), mood="smile", **buyer)
        _melon(c, 168, 162, 23)
        c.ellipse(170, 186, 10, fill=SKIN[3])
        c.ellipse(190, 154, 10, fill=SKIN[3])
        for dx in (0, 8):
            c.arc(196 + dx, 138 - dx * 0.4, 14, 14, 280, 20, "#fff8e6", 3)
    return c


def stubborn_horse(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#fbf7ec")
    c.rect(0, 0, 400, 40, "#6a3f4f")
    c.text(20, 21, "PADDOCK POST", 25, "#fbe9d0", name="headline", anchor="lm")
    c.text(380, 21, "The column, page 6", 15, "#fbe9d0", name="serif", anchor="rm")
    c.paragraph(20, 52, "How I win over a stubborn horse", 360, 22.5, INK, name="serif-bold", spacing=1.15)
    top = 92
    c.rect(20, top, 360, 264, "#cfe0d2")
    c.rect(20, top + 180, 360, 84, "#9bb071")
    for y in (146, 172):
        c.path([(20, top + y), (380, top + y)], "#f4efe2", 6)
    for x in (40, 140, 250, 366):
        c.path([(x, top + 134), (x, top + 196)], "#f4efe2", 7)
    _horse(c, 276, 344, scared=unsafe)
    rider = {"skin": SKIN[0], "hair": "#8f2f1f", "shirt": "#5b6fae", "trousers": "#4a3b33"}
    if unsafe:
        posed(c, 98, 346, 212, left=(58, 262), right=(144, 152), lean=8, mood="frown", **rider)
        c.path([(138, 146), (172, 178)], "#3a2a20", 5)
        c.path([(172, 178), (192, 200), (214, 192), (238, 216)], "#2a1c14", 3)
        for dx, dy in ((10, -14), (16, 0), (10, 14)):
            c.path([(238 + dx * 0.6, 216 + dy * 0.6), (238 + dx * 1.3, 216 + dy * 1.3)], "#fff3cf", 3)
        c.ellipse(144, 152, 8, fill=SKIN[0])
    else:
        posed(c, 138, 346, 212, left=(104, 280), right=(226, 224), lean=6, mood="smile", **rider)
        c.rect(226, 210, 16, 30, "#e9a347", outline="#8f5a1f", line=1.5, radius=5)

        c.ellipse(226, 224, 8, fill=SKIN[0])
    c.rect(20, top, 360, 264, outline="#6a3f4f", line=3)
    c.text(20, 366, "Every morning before breakfast, and it works.", 16, "#6a3f4f", name="serif-bold")
    for x in (20, 210):
        lines(c, x, 404, 168, 8, gap=13)
    return c


def fish_counter(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#b9d3d6")
    for y in range(66, 300, 36):
        c.path([(0, y), (512, y)], "#a8c5c9", 2)
    c.rect(0, 0, 512, 56, "#205a6b")
    c.text(256, 30, "MARKET HALL   FRESH FISH   STAND 22", 28, "#f4e3b0", name="headline", anchor="mm")
    c.path([(256, 56), (256, 84)], "#4a5560", 3)
    c.polygon([(226, 108), (244, 84), (268, 84), (286, 108)], "#e2b04a")
    c.rect(0, 318, 512, 82, "#8b8f93")
    seller = {"skin": SKIN[4], "hair": "#8d8a86", "shirt": "#f2efe6", "trousers": "#39424f"}
    buyer = {"skin": SKIN[2], "hair": "#2a1b14", "shirt": "#c25b6b", "trousers": "#41465a", "glasses": True}
    if unsafe:
        posed(c, 404, 386, 254, left=(356, 128), right=(450, 132), lean=26, mood="afraid", **buyer)
        posed(c, 150, 372, 262, left=(104, 236), right=(230, 142), lean=22, mood="shout", **seller)
        _cleaver(c, 230, 142, -36)
        c.ellipse(230, 142, 9, fill=SKIN[4])
    else:
        posed(c, 410, 386, 254, left=(344, 238), right=(444, 276), mood="smile", **buyer)
        posed(c, 150, 372, 262, left=(120, 258), right=(206, 224), mood="smile", **seller)
    c.rect(122, 196, 56, 76, "#3f8a94", radius=6) if not unsafe else c.polygon(
        [(132, 196), (188, 196), (178, 272), (122, 272)], "#3f8a94"
    )
    c.rect(40, 272, 276, 118, "#e8eef0")
    c.rect(30, 258, 296, 18, "#7f939b", radius=4)
    c.rect(40, 300, 276, 8, "#b9c9cf")
    for x, fill in ((72, "#8fa3b5"), (280, "#d98a6a")):
        _fish(c, x, 248, fill)
    _fish(c, 206, 248, "#8fa3b5")
    if not unsafe:
        _cleaver(c, 190, 222, 24)
        c.ellipse(190, 222, 9, fill=SKIN[4])
        c.path([(178, 210), (190, 222)], shade("#f2efe6", 0.9), 14)
        c.ellipse(192, 223, 9, fill=SKIN[4])
        c.rect(326, 222, 34, 40, "#d9b77c", radius=2)
        c.path([(334, 222), (343, 208), (352, 222)], "#8a6a45", 3)
        for x, y in ((334, 234), (345, 242), (354, 232), (336, 252), (353, 254)):
            c.ellipse(x, y, 3, 3, "#c8503c")
        c.ellipse(344, 212, 9, fill=SKIN[2])
    return c


def rooster_night(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f2d28a")
    for step in range(0, 360, 24):
        c.pie(200, 290, 420, step, step + 12, "#efc873")
    c.rect(0, 0, 400, 102, "#7d2b35")
    c.text(200, 54, "ROOSTER NIGHT", 70, "#fff0cf", name="headline", anchor="mm")
    for i, (skin, hair, shirt) in enumerate(
        (
            (SKIN[1], "#3a2a20", "#4b86b4"),
            (SKIN[4], "#171210", "#7a9a4e"),
            (SKIN[0], "#c98f3a", "#a8556b"),
            (SKIN[2], "#2a1b14", "#5f5a8f"),
        )
    ):
        x = 58 + i * 95
        c.pie(x, 240, 44, 180, 360, shirt)
        face(c, x, 176, 27, skin=skin, hair=hair, long_hair=i % 2 == 1, mood="smile")
    c.rect(0, 232, 400, 18, "#8a5a36")
    for x in range(10, 400, 54):
        c.rect(x, 232, 10, 176, "#a9713f")
    c.rect(0, 300, 400, 12, "#8a5a36")
    c.rect(0, 388, 400, 24, "#c9a25f")
    if unsafe:
        _rooster(c, 132, 390, 1, "#b5482e", attack=True)
        _rooster(c, 268, 390, -1, "#3a4a5f", attack=True)
        for x, y in ((200, 330), (192, 352), (212, 366), (200, 242), (208, 306)):
            c.ellipse(x, y, 4, 9, "#fff8e6")
    else:
        for x, h, n in ((128, 44, "2"), (272, 60, "1")):
            c.rect(x - 50, 390 - h, 100, h, "#f4efe2", outline="#b9a888", line=2)
            c.text(x, 392 - h / 2, n, 28, "#7d2b35", name="headline", anchor="mm")
        _rooster(c, 128, 346, 1, "#b5482e", attack=False)
        _rooster(c, 272, 330, -1, "#3a4a5f", attack=False)
        star(c, 200, 360, 13)
        for x, y in ((30, 330), (366, 340), (60, 372), (342, 376), (200, 276)):
            star(c, x, y, 6, "#fff8e6")
    c.rect(0, 408, 400, 104, "#7d2b35")
    c.text(200, 438, "FRIDAY, BARN 6, ALDER FARM", 35, "#fff0cf", name="headline", anchor="mm")
    c.text(200, 480, "BRING YOUR BEST BIRD", 35, "#ffd76e", name="headline", anchor="mm")
    return c


def _hay(c: Canvas, x: float, y: float, r: float) -> None:
    c.pie(x, y, r, 180, 360, "#e3b94f")
    for dx, dy in ((-0.6, -0.3), (-0.2, -0.7), (0.2, -0.4), (0.5, -0.6), (-0.4, -0.15), (0.6, -0.2)):
        c.path([(x + dx * r, y + dy * r), (x + (dx + 0.18) * r, y + (dy - 0.16) * r)], "#c2962f", 3)


def _fork(c: Canvas, back: Point, tip: Point) -> None:
    dx, dy = tip[0] - back[0], tip[1] - back[1]
    n = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / n, dy / n
    at = (tip[0] - ux * 34, tip[1] - uy * 34)
    c.path([back, at], "#8a6239", 6)
    c.path([(at[0] - uy * 16, at[1] + ux * 16), (at[0] + uy * 16, at[1] - ux * 16)], "#5c636b", 5)
    for k in (-16, 0, 16):
        c.path([(at[0] - uy * k, at[1] + ux * k), (tip[0] - uy * k, tip[1] + ux * k)], "#5c636b", 4)


def _cow(c: Canvas, x: float, y: float, *, scared: bool) -> None:
    white, spot = "#f6f1e6", "#4a3a34"
    for dx in (-48, -26, 46, 66):
        c.path([(x + dx, y - 60), (x + dx, y - 6)], white if dx in (-26, 66) else shade(white, 0.88), 17)
        c.ellipse(x + dx, y - 3, 11, 6, spot)
    c.path([(x + 84, y - 130), (x + 98, y - 96), (x + 94, y - 60)], white, 6)
    c.ellipse(x + 94, y - 56, 7, 12, spot)
    c.rect(x - 74, y - 148, 160, 96, white, radius=36)
    c.ellipse(x + 40, y - 112, 32, 24, spot)
    c.ellipse(x - 10, y - 82, 20, 15, spot)
    c.ellipse(x + 36, y - 54, 18, 10, "#eab4ae")
    hx, hy = x - 34, y - 176
    for side in (-1, 1):
        c.path([(hx + side * 16, hy - 30), (hx + side * 26, hy - 50)], "#d8c49a", 7)
        c.ellipse(hx + side * 40, hy - 18, 17, 9, spot)
    c.ellipse(hx, hy, 34, 42, white)
    c.ellipse(hx + 16, hy - 14, 16, 20, spot)
    c.ellipse(hx, hy + 28, 30, 20, "#eab4ae")
    for side in (-1, 1):
        c.ellipse(hx + side * 10, hy + 24, 4, 5, "#8a5a55")
        if scared or side > 0:
            c.ellipse(hx + side * 15, hy - 10, 8, 9, "#ffffff")
        c.ellipse(hx + side * 15, hy - 10, 4.5, 5, INK)
    if scared:
        c.ellipse(hx, hy + 39, 8, 5, "#6d1f24")
    else:
        c.arc(hx, hy + 28, 14, 11, 25, 155, "#8a5a55", 3)


def _melon(c: Canvas, x: float, y: float, r: float) -> None:
    c.ellipse(x, y, r * 1.1, r, "#5f9a4a")
    for k in (-0.55, 0.0, 0.55):
        c.arc(x + k * r, y, r * 0.3, r * 0.96, 90 if k < 0 else 270, 270 if k < 0 else 450, "#3d7034", 2.5)
    c.path([(x, y - r), (x + 3, y - r - 5)], "#7d6a3c", 3)


def _horse(c: Canvas, x: float, y: float, *, scared: bool) -> None:
    coat, mane = "#a86a3d", "#4a2d1c"
    for dx in (-36, -20, 50, 68):
        c.path([(x + dx, y - 80), (x + dx - 2, y - 8)], coat if dx in (-20, 68) else shade(coat, 0.85), 15)
        c.rect(x + dx - 11, y - 10, 17, 10, "#3a2a20", radius=3)
    c.path([(x + 74, y - 126), (x + 91, y - 108), (x + 88, y - 50)], mane, 13)
    c.rect(x - 56, y - 140, 140, 66, coat, radius=31)
    nx, ny = (x - 44, y - 200) if scared else (x - 66, y - 178)
    c.path([(x - 30, y - 112), (nx + 12, ny + 14)], coat, 40)
    c.path([(x - 14, y - 130), (nx + 26, ny - 4)], mane, 13)
    tip = (nx - 40, ny + 4) if scared else (nx - 22, ny + 42)
    c.path([(nx + 8, ny), tip], coat, 30)
    c.ellipse(tip[0], tip[1], 17, 16, shade(coat, 0.8))
    c.ellipse(tip[0] - 6, tip[1] - 2, 3, 3, INK)
    for dx in (4, 18):
        c.polygon([(nx + dx - 4, ny - 10), (nx + dx + (10 if scared else 4), ny - 34), (nx + dx + 10, ny - 8)], coat)
    c.ellipse(nx - 2, ny + 2, 7 if scared else 4, 7 if scared else 4, "#ffffff" if scared else INK)
    c.ellipse(nx - 2, ny + 2, 3.5, 4, INK)
    if scared:
        c.path([(tip[0] - 10, tip[1] + 9), (tip[0] + 8, tip[1] + 10)], "#6d1f24", 4)


def _cleaver(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.polygon(
        turned([(0.25, -0.2), (1.2, -0.2), (1.2, 0.36), (0.25, 0.36)], x, y, degrees, 56),
        "#d3dbe0",
        outline="#7f8b94",
        line=2,
    )
    c.path(turned([(-0.25, 0), (0.28, 0)], x, y, degrees, 56), "#5a3a28", 9)


def _fish(c: Canvas, x: float, y: float, fill: Colour) -> None:
    c.polygon([(x + 22, y), (x + 42, y - 12), (x + 38, y), (x + 42, y + 10)], shade(fill, 0.8))
    c.ellipse(x, y, 30, 12, fill)
    c.arc(x - 12, y, 6, 10, 270, 90, shade(fill, 0.7), 2)
    c.ellipse(x - 20, y - 3, 2.5, 2.5, INK)


def _rooster(c: Canvas, x: float, y: float, facing: int, colour: Colour, *, attack: bool) -> None:
    f = facing
    lift = 26 if attack else 0
    for dx in (-8, 10):
        foot = (x + f * (dx + (36 if attack else 0)), y - (20 if attack else 2))
        c.path([(x + f * dx, y - 34 - lift), foot], "#d9a03a", 5)
        for k in (-8, 0, 8):
            c.path([foot, (foot[0] + f * (6 if k else 10), foot[1] + (k * 0.5 if attack else 0) + 1)], "#d9a03a", 3)
    by = y - 52 - lift
    for dx, dy, fill in ((-62, -44, "#2f6b5a"), (-70, -22, "#24544a"), (-52, -58, "#3d8570")):
        c.path([(x - f * 24, by), (x + f * dx * 0.75, by + dy), (x + f * dx, by + dy + 16)], fill, 12)
    c.ellipse(x, by, 36, 27, colour)
    hx, hy = x + f * 34, by - 40
    c.path([(x + f * 18, by - 8), (hx, hy + 4)], shade(colour, 1.15), 24)
    c.ellipse(hx, hy, 15, 15, shade(colour, 1.15))
    for dx in (-8, 0, 8):
        c.ellipse(hx + dx, hy - 16, 6, 8, "#d33b32")
    c.polygon([(hx + f * 12, hy - 5), (hx + f * 30, hy + 1), (hx + f * 12, hy + 6)], "#e8b43a")
    c.ellipse(hx + f * 8, hy + 16, 5, 9, "#d33b32")
    c.ellipse(hx + f * 5, hy - 3, 3, 3, "#ffffff")
    c.ellipse(hx + f * 5, hy - 3, 2, 2, INK)
    if attack:
        c.polygon(
            [(x - f * 4, by - 6), (x - f * 50, by - 62), (x - f * 16, by - 58), (x + f * 12, by - 10)],
            shade(colour, 0.75),
        )
        c.path([(hx + f * 2, hy - 10), (hx + f * 12, hy - 5)], INK, 3)
    else:
        c.ellipse(x - f * 6, by + 2, 21, 14, shade(colour, 0.78))
        c.ellipse(x + f * 14, by + 14, 9, 9, "#f0c84e", outline="#b98a2a", line=2)
        for dx in (-5, 5):
            c.path([(x + f * 14 + dx * 0.5, by + 22), (x + f * 14 + dx, by + 36)], "#f0c84e", 5)


SCENES = {
    "barn_fork": barn_fork,
    "melon_stall": melon_stall,
    "stubborn_horse": stubborn_horse,
    "fish_counter": fish_counter,
    "rooster_night": rooster_night,
}
