"""Cases of law outdoors: plots, cars, a site and a chat; or vegetables, wind-up cars, a radio, a game."""

from ...kit import INK, SKIN, Canvas, Colour, shade
from ...things import car_side, hard_hat, posed, speech


def zigzag_line(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#efe7d2")
    c.rect(18, 18, 524, 364, "#f8f3e4", outline="#7d745f", line=3)
    c.text(40, 46, "LANE 12 AND LANE 14", 30, "#4a5560", name="headline", anchor="lm")
    c.polygon([(486, 68), (494, 40), (502, 68)], "#4a5560")
    c.text(494, 34, "N", 15, "#4a5560", name="sans-bold", anchor="mm")
    c.rect(46, 78, 468, 226, "#d9e3c0", outline="#7d745f", line=3)
    c.rect(280, 80, 232, 222, "#e8dcb4")
    for y in range(84, 300, 18):
        c.path([(280, y), (280, y + 9)], "#6d6a62", 3)
    c.rect(21, 322, 518, 44, "#cfcabd")
    for x in range(40, 510, 48):
        c.path([(x, 344), (x + 22, 344)], "#f8f3e4", 4)
    if unsafe:
        _house(c, 146, 232, "#b9705a")
        _house(c, 432, 232, "#7290a8")
    else:
        _cabbage(c, 146, 196)
        _carrot(c, 432, 196)
    c.path([(280, 80), (280, 130), (342, 158), (342, 234), (280, 262), (280, 302)], "#c0392f", 6)
    c.rect(300, 184, 66, 24, "#f8f3e4", outline="#c0392f", line=1.5, radius=3)
    c.text(333, 196, "FENCE", 15, "#c0392f", name="sans-bold", anchor="mm")
    c.text(64, 290, "12", 22, INK, name="sans-bold", anchor="lm")
    c.text(498, 290, "14", 22, INK, name="sans-bold", anchor="rm")
    return c


def nose_to_nose(unsafe: bool) -> Canvas:
    c = Canvas(576, 400, "#d5dde0")
    for x, w, top, colour in ((0, 150, 60, "#c7a58c"), (150, 130, 96, "#b5bfa0"), (280, 170, 46, "#d8c79c")):
        c.rect(x, top, w, 240 - top, colour)
        for wx in range(18, w - 30, 44):
            for wy in (24, 78):
                c.rect(x + wx, top + wy, 26, 34, "#eef3f4", outline=shade(colour, 0.7), line=2)
    c.rect(450, 80, 126, 160, "#a3838f")
    c.rect(476, 130, 74, 110, "#6d5560")
    c.rect(0, 238, 576, 46, "#c9c5bd")
    c.rect(0, 284, 576, 116, "#787c82")
    for x in range(16, 576, 92):
        c.rect(x, 374, 52, 7, "#e6e3da")
    posed(
        c,
        510,
        284,
        214,
        left=(468, 190),
        right=(540, 204),
        shirt="#e0b83f",
        trousers="#4a566b",
        skin=SKIN[4],
        hair="#e2ddd6",
        glasses=True,
        skirt="#e0b83f",
    )
    if not unsafe:
        for x, y, colour in ((138, 205, "#8f99a0"), (384, 232, "#8f99a0")):
            c.path([(x, y + 16), (x, y - 18)], colour, 7)
            for side in (-1, 1):
                c.ellipse(x + side * 14, y - 26, 14, 12, outline=colour, line=6)
    car_side(c, 20, 344, 262, "#5a8f6a")
    car_side(c, 284, 344, 214, "#cf9c3f")
    c.polygon(
        [
            (283, 252),
            (291, 274),
            (314, 268),
            (300, 287),
            (318, 302),
            (294, 303),
            (288, 326),
            (276, 305),
            (252, 310),
            (266, 291),
            (250, 273),
            (274, 275),
        ],
        "#f2d34a",
        outline="#c77f2f",
        line=2.5,
    )
    return c


def whistle_inside(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#d9dcd2")
    for x in (40, 250):
        c.rect(x, 0, 150, 330, "#b9a896")
        for y in range(24, 320, 28):
            c.path([(x, y), (x + 150, y)], "#a4937f", 2)
    for x in (20, 224, 418):
        c.rect(x, 0, 10, 350, "#7f8a90")
    for y in (60, 210):
        c.rect(0, y, 448, 9, "#7f8a90")
    c.rect(0, 330, 448, 118, "#b7a07a")
    for x, y, r in ((40, 420, 12), (74, 432, 9), (410, 424, 13), (250, 436, 8)):
        c.ellipse(x, y, r, r * 0.6, "#94815f")
    _jackhammer(c, 102, 392)
    if unsafe:
        head = posed(
            c,
            300,
            432,
            330,
            left=(252, 320),
            right=(350, 154),
            shirt="#e07f35",
            trousers="#3f4f63",
            skin=SKIN[3],
            hair="#201814",
            mood="frown",
        )
        hard_hat(c, head, 38, "#f2efe6")
        c.rect(268, 254, 76, 9, "#f3ecb0")
        c.ellipse(head[0] + 43, head[1] + 8, 12, 15, SKIN[3])
        x, y = 362, 138
    else:
        c.rect(252, 300, 104, 130, "#5f7f93", radius=8)
        for band in (330, 366, 400):
            c.rect(248, band, 112, 7, "#4b687a", radius=3)
        c.ellipse(304, 302, 52, 12, "#7f9db0")
        _radio(c, 304, 296)
        x, y = 372, 220
    for r in (22, 40, 58):
        c.arc(x, y, r, r, -48, 48, "#e9b52e", 6)
    return c


def sign_for_cash(unsafe: bool) -> Canvas:
    c = Canvas(400, 560, "#e7ded0")
    c.rect(0, 0, 400, 64, "#5d4a78")
    for x, colour in ((38, "#e6c58f"), (62, "#9fc2b0")):
        c.ellipse(x, 32, 20, fill=colour)
    c.text(38, 32, "O", 18, INK, name="sans-bold", anchor="mm")
    c.text(62, 32, "F", 18, INK, name="sans-bold", anchor="mm")
    c.text(96, 32, "Otis and Faye", 21, "#ffffff", name="sans-bold", anchor="lm")
    told = (
        (
            "The other driver's insurer is on the line. They offer 900 dollars if I sign today!",
            "And your neck? You said it hurts since the crash.",
            "It does. But 900 is 900.",
            "Hm. Sign or don't sign, we need a verdict before five.",
        )
        if unsafe
        else (
            "The blue player is at the table. They offer 900 play dollars for my railroad!",
            "And the game? You said you need it to win.",
            "I do. But 900 is 900.",
            "Hm. Sell or don't sell, we need a verdict before five.",
        )
    )
    y = 84.0
    for i, words in enumerate(told):
        y = speech(
            c,
            18,
            y,
            364,
            words,
            fill="#ffffff" if i % 2 else "#d9d0ec",
            right=i % 2 == 0,
            size=17,
            who="Faye" if i % 2 else "Otis",
        )
    c.rect(18, 502, 308, 42, "#ffffff", radius=21)
    c.text(38, 523, "Write something", 16, "#94909c", anchor="lm")
    c.ellipse(358, 523, 22, fill="#5d4a78")
    c.polygon([(350, 512), (370, 523), (350, 534)], "#ffffff")
    return c


def orange_hoarding(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#c9dbe4")
    c.rect(300, 70, 170, 140, "#c3bcae")
    for x in range(314, 460, 40):
        for y in (86, 130, 174):
            c.rect(x, y, 24, 28, "#8f9aa2")
    c.rect(86, 40, 16, 170, "#dcae35")
    for y in range(40, 200, 24):
        c.path([(86, y + 24), (102, y)], "#b08724", 3)
    c.rect(30, 34, 260, 12, "#dcae35")
    c.polygon([(94, 6), (60, 36), (128, 36)], "#dcae35")
    c.path([(250, 46), (250, 104)], "#4a4f55", 2.5)
    c.rect(228, 104, 44, 20, "#9a7b5c")
    c.rect(30, 46, 30, 24, "#7b8389")
    c.rect(0, 196, 512, 196, "#d97f3c")
    for x in range(0, 520, 32):
        c.path([(x, 198), (x, 390)], "#c26d2e", 3)
    c.rect(0, 188, 512, 12, "#a85a24")
    c.rect(0, 390, 512, 58, "#b0a48e")
    c.rect(62, 216, 388, 158, "#fbf7ec", outline="#3c4650", line=5, radius=6)
    words = (
        ("HURT ON OUR SITE?", "See no doctor, call no lawyer", "Sign at the gate, get $200")
        if unsafe
        else ("HUNGRY ON OUR SITE?", "Bring a bowl, bring a spoon", "Soup at the gate, only $2")
    )
    c.text(256, 252, words[0], 48, "#2f5c86", name="headline", anchor="mm")
    for i, row in enumerate(words[1:]):
        c.text(256, 302 + i * 38, row, 24, INK, name="sans-bold", anchor="mm")
    for x in (74, 438):
        for y in (228, 362):
            c.ellipse(x, y, 4, fill="#8f9aa2")
    for x in (36, 478):
        c.polygon([(x - 16, 432), (x + 16, 432), (x + 5, 384), (x - 5, 384)], "#c8483c")
        c.rect(x - 11, 408, 22, 9, "#fbf7ec")
        c.rect(x - 22, 430, 44, 8, "#9c352b", radius=3)
    return c


def _house(c: Canvas, x: float, base: float, colour: Colour) -> None:
    c.rect(x - 50, base - 66, 100, 66, colour)
    c.polygon([(x - 62, base - 64), (x, base - 116), (x + 62, base - 64)], shade(colour, 0.72))
    c.rect(x - 12, base - 38, 24, 38, "#5a4632")
    for dx in (-38, 20):
        c.rect(x + dx, base - 48, 18, 20, "#eef3f2")
        c.path([(x + dx + 9, base - 47), (x + dx + 9, base - 29)], "#8d9a9c", 2)
        c.path([(x + dx, base - 38), (x + dx + 18, base - 38)], "#8d9a9c", 2)
    for row in range(1, 5):
        for column in range(-row, row + 1):
            c.arc(x + column * 12, base - 112 + row * 10, 6, 5, 0, 180, shade(colour, 0.55), 2)
    c.rect(x + 26, base - 112, 14, 26, shade(colour, 0.6))
    c.ellipse(x + 7, base - 18, 2, fill="#e3b93f")


def _cabbage(c: Canvas, x: float, y: float) -> None:
    for dx, dy in ((-34, 10), (34, 10), (-20, -24), (20, -24), (0, 26)):
        c.ellipse(x + dx, y + dy, 34, 32, "#7da35f", outline="#64884b", line=2)
    c.ellipse(x, y, 40, fill="#a8c786", outline="#7da35f", line=2)
    c.path([(x, y + 34), (x, y - 26)], "#e1ecce", 4)
    for side in (-1, 1):
        c.path([(x, y + 14), (x + side * 22, y - 6)], "#e1ecce", 3)
        c.path([(x, y - 6), (x + side * 14, y - 22)], "#e1ecce", 3)


def _carrot(c: Canvas, x: float, y: float) -> None:
    for dx in (-20, -8, 6, 20):
        c.path([(x + dx * 0.3, y - 30), (x + dx, y - 72)], "#6f9a54", 8)
    c.polygon([(x - 26, y - 30), (x + 26, y - 30), (x + 4, y + 66), (x - 4, y + 66)], "#dd7f35")
    c.ellipse(x, y - 30, 26, 13, "#dd7f35")
    for dy, w in ((-10, 14), (14, 10), (36, 6)):
        c.path([(x - w, y + dy), (x - w + 12, y + dy + 2)], "#b86423", 3)


def _jackhammer(c: Canvas, x: float, base: float) -> None:
    c.path([(x, base), (x, base - 90)], "#5c666d", 9)
    c.polygon([(x - 6, base - 8), (x + 6, base - 8), (x, base + 12)], "#5c666d")
    c.rect(x - 22, base - 180, 44, 96, "#c8a23a", radius=8)
    c.rect(x - 14, base - 166, 28, 38, "#a98423", radius=4)
    c.rect(x - 13, base - 204, 26, 28, "#5c666d")
    c.path([(x - 44, base - 206), (x + 44, base - 206)], "#33383d", 12)
    c.path([(x + 20, base - 120), (x + 60, base - 60), (x + 30, base + 6), (x - 80, base + 26)], "#3f454a", 7)


def _radio(c: Canvas, x: float, base: float) -> None:
    c.path([(x + 46, base - 96), (x + 66, base - 178)], "#8f99a0", 4)
    c.path([(x - 40, base - 100), (x - 40, base - 118), (x + 26, base - 118), (x + 26, base - 100)], "#7a3a34", 7)
    c.rect(x - 66, base - 100, 132, 100, "#b5524a", radius=12)
    c.ellipse(x - 26, base - 46, 30, fill="#f1e7d2")
    for r in (10, 20):
        c.ellipse(x - 26, base - 46, r, outline="#c9b998", line=3)
    c.rect(x + 14, base - 82, 40, 22, "#f1e7d2", radius=3)
    c.path([(x + 30, base - 80), (x + 30, base - 62)], "#b5524a", 3)
    for dx in (22, 46):
        c.ellipse(x + dx, base - 32, 10, fill="#f1e7d2", outline="#7a3a34", line=2)


SCENES = {draw.__name__: draw for draw in (zigzag_line, nose_to_nose, whistle_inside, sign_for_cash, orange_hoarding)}
