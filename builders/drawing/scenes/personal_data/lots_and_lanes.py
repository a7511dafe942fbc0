"""Cars, parking lots, doorbells and drones: people tailed and filmed, and the same views with nobody watched."""

from ...kit import INK, SKIN, Canvas, face, person, phone
from ...things import beard, car_side, posed, tree


def _plow(c: Canvas, x: float, y: float, s: float) -> None:
    """A snowplow seen from behind, its wheels on y, the blade in front wider than the truck."""
    c.polygon(
        [(x - 62 * s, y - 8 * s), (x - 68 * s, y - 44 * s), (x + 68 * s, y - 44 * s), (x + 62 * s, y - 8 * s)],
        "#5f6b75",
    )
    c.path([(x - 63 * s, y - 10 * s), (x + 63 * s, y - 10 * s)], "#f6d23f", 4 * s)
    for side in (-1, 1):
        c.rect(x + side * 30 * s - 9 * s, y - 26 * s, 18 * s, 26 * s, "#2a2d33", radius=4 * s)
    c.rect(x - 42 * s, y - 74 * s, 84 * s, 58 * s, "#e8792e", radius=6 * s)
    c.rect(x - 32 * s, y - 112 * s, 64 * s, 42 * s, "#e8792e", radius=6 * s)
    c.rect(x - 24 * s, y - 104 * s, 48 * s, 26 * s, "#bfe0ee")
    c.rect(x - 8 * s, y - 124 * s, 16 * s, 13 * s, "#f6d23f", radius=4 * s)
    for i in range(3):
        c.polygon(
            [
                (x + (-36 + i * 26) * s, y - 32 * s),
                (x + (-22 + i * 26) * s, y - 32 * s),
                (x + (-12 + i * 26) * s, y - 52 * s),
                (x + (-26 + i * 26) * s, y - 52 * s),
            ],
            "#ffffff",
        )
    for side in (-1, 1):
        c.rect(x + side * 36 * s - 4 * s, y - 66 * s, 8 * s, 8 * s, "#c23a34")


def dash_follow(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#dfeaf0")
    c.rect(0, 130, 560, 150, "#f4f7f8")
    for x, h in ((30, 100), (96, 78), (470, 92), (530, 118), (412, 66)):
        c.polygon([(x - h * 0.3, 150), (x + h * 0.3, 150), (x, 150 - h)], "#7fa394")
        c.rect(x - 4, 148, 8, 14, "#7d5a3c")
    c.polygon([(262, 130), (298, 130), (520, 290), (40, 290)], "#8a9098")
    for y, w, h in ((150, 4, 14), (180, 6, 20), (218, 9, 30)):
        c.rect(280 - w / 2, y, w, h, "#ffffff")
    if unsafe:
        top = person(c, 386, 236, 136, shirt="#b5407a", trousers="#5b3a4c", skin=SKIN[2], hair="#3a2214", mood="plain")
        c.ellipse(386, top["head"][1] - 19, 8, fill="#3a2214")
        c.rect(402, 192, 22, 22, "#f08ab0", radius=3)
        c.arc(413, 193, 8, 10, 180, 360, "#b5407a", 3)
    else:
        _plow(c, 284, 226, 1.0)
    c.polygon([(0, 0), (34, 0), (0, 210)], "#3b4048")
    c.polygon([(560, 0), (526, 0), (560, 210)], "#3b4048")
    c.rect(0, 0, 560, 14, "#3b4048")
    c.rect(222, 6, 116, 32, "#3b4048", radius=10)
    c.rect(230, 12, 100, 20, "#b9cad3", radius=6)
    c.polygon([(0, 262), (200, 244), (560, 250), (560, 400), (0, 400)], "#464c55")
    c.path([(0, 262), (200, 244), (560, 250)], "#2f343b", 6)
    c.ellipse(110, 392, 104, 104, outline="#23272d", line=20)
    c.rect(70, 370, 80, 40, "#23272d", radius=12)
    for a, b in (((26, 360), (58, 346)), ((162, 346), (194, 360))):
        c.path([a, b], SKIN[0], 26)
    c.rect(250, 258, 294, 132, "#1d1f24", radius=12)
    c.rect(260, 268, 274, 112, "#25506b", radius=5)
    c.ellipse(316, 324, 45, fill="#eaf3f7")
    if unsafe:
        c.ellipse(316, 291, 10, fill="#3a2214")
        face(c, 316, 326, 30, skin=SKIN[2], hair="#3a2214")
    else:
        _plow(c, 316, 356, 0.58)
    c.text(374, 290, "FOLLOWING", 26, "#ffd98a", name="headline", anchor="lm")
    c.text(374, 320, "40 m ahead", 20, "#ffffff", name="sans-bold", anchor="lm")
    c.text(374, 350, "do not lose sight", 17, "#cfe4ea", anchor="lm")
    return c


def rear_wheel(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#cfdde2")
    c.rect(0, 90, 512, 130, "#b9a58c")
    for x in range(14, 512, 84):
        c.rect(x, 116, 54, 40, "#8aa4b0", outline="#8f7d68", line=3)
    c.rect(0, 212, 512, 188, "#8d9299")
    for x in (40, 200, 360):
        c.path([(x, 226), (x - 40, 290)], "#ffffff", 5)
    c.rect(430, 60, 10, 160, "#56646e")
    c.rect(404, 36, 62, 62, "#2c6aa0", radius=8)
    c.text(435, 68, "P", 46, "#ffffff", name="headline", anchor="mm")
    tree(c, 70, 222, 170)
    car_side(c, 190, 372, 306, "#4f7fb5")
    if unsafe:
        c.rect(182, 330, 34, 22, "#1d1f24", radius=4)
        c.path([(210, 332), (224, 310)], "#1d1f24", 3)
        c.ellipse(192, 337, 4, fill="#ff5a4a")
        hand = (180, 344)
    else:
        c.rect(18, 306, 46, 62, "#e2b23f", radius=7)
        c.ellipse(41, 328, 14, fill="#ffffff", outline=INK, line=2.5)
        c.path([(41, 328), (49, 320)], "#c23a34", 3)
        c.path([(62, 354), (108, 388), (186, 386), (214, 362), (228, 350)], "#e2b23f", 7)
        c.path([(228, 350), (240, 345)], "#56646e", 6)
        hand = (219, 356)
    posed(
        c, 118, 384, 270, left=(96, 292), right=hand, lean=34, shirt="#8f2f3a", trousers="#3c3a44", skin=SKIN[4],
        hair="#1d1512", long_hair=True, mood="plain",
    )  # fmt: skip
    return c


def lot_permit(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#3f6b57")
    c.polygon([(0, 0), (448, 0), (448, 60), (0, 60)], "#4d8068")
    c.polygon([(44, 24), (404, 24), (440, 404), (8, 404)], "#b9d6e0")
    for x in (60, 330):
        c.polygon([(x + 40, 24), (x + 76, 24), (x + 10, 404), (x - 40, 404)], "#c9e1e9")
    c.rect(0, 398, 448, 50, "#2f5343")
    c.path([(30, 404), (250, 360)], INK, 7)
    c.path([(80, 378), (262, 344)], INK, 4)
    c.rect(58, 66, 332, 258, "#fdf9ea", outline="#2f5343", line=3, radius=12)
    c.rect(58, 66, 332, 60, "#2f5343", radius=12)
    c.rect(58, 104, 332, 22, "#2f5343")
    c.text(224, 97, "PARKING PERMIT", 38, "#ffffff", name="headline", anchor="mm")
    rows = (
        ("Mrs. L. Fenn", "6 Dove Row, second floor", "lives alone, works nights", "spare key at the shed")
        if unsafe
        else ("Permit 0417", "zone B, second row", "valid all year, days and nights", "spare permits at the booth")
    )
    c.text(224, 156, rows[0], 27, INK, name="sans-bold", anchor="mm")
    for i, row in enumerate(rows[1:]):
        c.text(224, 202 + i * 40, row, 19, INK, anchor="mm")
        c.path([(84, 221 + i * 40), (364, 221 + i * 40)], "#d9d2bb", 1.5)
    return c


def _letters(c: Canvas, x: float, y: float) -> None:
    for dx, dy, fill in (
        (-74, 10, "#ffffff"),
        (-44, 16, "#f3e4c4"),
        (46, 14, "#ffffff"),
        (76, 6, "#e3ecf2"),
        (-10, 20, "#e3ecf2"),
        (18, 22, "#ffffff"),
    ):
        px, py = x + dx, y + dy
        c.polygon(
            [(px - 15, py - 8), (px + 12, py - 11), (px + 8, py - 3), (px + 15, py + 7), (px - 12, py + 10)],
            fill, outline="#9b9384", line=1.2,
        )  # fmt: skip
        c.path([(px - 8, py - 2), (px + 4, py - 4)], "#b9b3a6", 1.5)


def _crying_neighbor(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 1):
        c.path([(x + side * 12, y - 18), (x + side * 36, y - 34), (x + side * 34, y + 2)], "#f0a8b5", 22)
        c.ellipse(x + side * 38, y + 4, 14, 7, SKIN[0])
    c.rect(x - 29, y - 84, 58, 70, "#f4b6c0", radius=16)
    for dy in (-70, -54, -38):
        c.ellipse(x, y + dy, 3, fill="#ffffff")
    c.rect(x - 8, y - 98, 16, 20, SKIN[0])
    face(c, x, y - 122, 31, skin=SKIN[0], hair="#6b3d22")
    c.ellipse(x, y - 106, 11, 5, SKIN[0])
    c.arc(x, y - 99, 10, 9, 205, 335, "#8c3b3b", 3)
    for side in (-1, 1):
        c.path([(x + side * 12, y - 114), (x + side * 15, y - 98)], "#4fa3d8", 5)
        c.path([(x + side * 27, y - 72), (x + side * 46, y - 58), (x + side * 30, y - 40)], "#f0a8b5", 14)
        c.ellipse(x + side * 28, y - 38, 8, fill=SKIN[0])


def _raccoon(c: Canvas, x: float, y: float) -> None:
    for i in range(5):
        c.ellipse(x + 44 + i * 9, y - 20 - i * 12, 15, 12, "#5a5f66" if i % 2 else "#a3a8ae")
    c.ellipse(x, y - 44, 40, 48, "#8b9097")
    c.ellipse(x, y - 36, 25, 34, "#d5d4cf")
    for side in (-1, 1):
        c.ellipse(x + side * 26, y + 2, 17, 8, "#5a5f66")
        c.path([(x + side * 32, y - 62), (x + side * 24, y - 36), (x + side * 8, y - 42)], "#777c83", 12)
        c.polygon([(x + side * 16, y - 128), (x + side * 38, y - 142), (x + side * 38, y - 112)], "#5a5f66")
    c.ellipse(x, y - 106, 42, 34, "#9aa0a6")
    c.ellipse(x, y - 90, 18, 14, "#f2f0ea")
    for side in (-1, 1):
        c.ellipse(x + side * 19, y - 106, 17, 11, "#33373d")
        c.ellipse(x + side * 17, y - 107, 6, fill="#ffffff")
        c.ellipse(x + side * 16, y - 106, 3.5, fill=INK)
    c.ellipse(x, y - 94, 6, 4.5, INK)
    c.rect(x - 15, y - 56, 30, 20, "#ffffff", outline="#9b9384", line=1.5)
    c.path([(x - 15, y - 56), (x, y - 45), (x + 15, y - 56)], "#9b9384", 1.5)


def porch_moment(unsafe: bool) -> Canvas:
    c = Canvas(416, 528, "#7d8f9c")
    for y in range(0, 528, 48):
        c.path([(0, y), (416, y)], "#74858f", 3)
    _, y, _ = phone(c, "Ding Porch", x=44, y=12, w=328, h=504, bar="#2f5a86", screen="#f2f4f6")
    c.rect(53, y, 310, 254, "#c9dcc0")
    c.rect(53, y, 310, 150, "#d9c3a4")
    for i in range(6):
        c.path([(53, y + 14 + i * 25), (363, y + 14 + i * 25)], "#ccb493", 2)
    c.rect(246, y + 14, 90, 150, "#5f7f58", outline="#ffffff", line=5)
    c.rect(264, y + 32, 54, 44, "#cfe3ea")
    c.ellipse(258, y + 104, 5, fill="#e0bb62")
    c.rect(53, y + 164, 310, 90, "#b08a62")
    for i in range(1, 4):
        c.path([(53, y + 164 + i * 23), (363, y + 164 + i * 23)], "#a07b55", 2)
    c.rect(72, y + 108, 34, 60, "#b06a48", radius=4)
    for dx, dy in ((0, 0), (-16, 14), (16, 14)):
        c.ellipse(89 + dx, y + 88 + dy, 17, fill="#5d8a55")
    (_crying_neighbor if unsafe else _raccoon)(c, 186, y + 208)
    _letters(c, 188, y + 210)
    c.rect(62, y + 10, 66, 24, "#1d1f24", radius=6)
    c.ellipse(74, y + 22, 4.5, fill="#e0483c")
    c.text(84, y + 22, "7:04 AM", 11, "#ffffff", anchor="lm")
    c.text(208, y + 284, "Best porch moment", 20, INK, name="sans-bold", anchor="mm")
    c.text(208, y + 308, "of the month?", 20, INK, name="sans-bold", anchor="mm")
    c.rect(74, y + 334, 268, 52, "#2f5a86", radius=26)
    c.text(208, y + 360, "Send to all 300 neighbors", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def drone_fence(unsafe: bool) -> Canvas:
    c = Canvas(600, 400, "#cfe4ee")
    c.rect(0, 262, 600, 138, "#9fbf82")
    c.rect(396, 126, 204, 156, "#ead7b5")
    c.rect(470, 52, 40, 52, "#8a6a58")
    c.polygon([(376, 130), (600, 130), (600, 84), (430, 84)], "#a8574a")
    for px in (420, 520):
        c.rect(px, 156, 56, 60, "#b9d6e0", outline="#ffffff", line=4)
    tree(c, 250, 266, 150)
    c.polygon([(326, 350), (560, 350), (580, 376), (312, 376)], "#4f8fb5")
    for sx in (352, 400, 448, 496, 544):
        c.path([(sx - 6, 350), (sx - 12, 376)], "#ffffff", 5)
    dx, dy = (318, 110)
    c.polygon(
        [(dx, dy + 14), (340, 330), (462, 340)] if unsafe else [(dx + 20, dy - 2), (452, 18), (474, 70)], "#fff3b8"
    )
    c.path([(444, 356), (512, 352), (552, 360)], SKIN[3], 18)
    c.rect(388, 332, 74, 32, "#c8434f", radius=14)
    c.path([(406, 352), (378, 366)], SKIN[3], 12)
    c.ellipse(552, 358, 10, 8, SKIN[3])
    face(c, 362, 338, 26, skin=SKIN[3], hair="#1d1512")
    c.path([(338, 336), (386, 336)], "#23272d", 5)
    for side in (-1, 1):
        c.ellipse(362 + side * 10, 338, 9, 7, "#23272d")
    for off, top in ((0, 40), (-6, 32), (5, 26)):
        c.path([(448 + off, top), (490, 54), (532 + off, top - 2)], "#6b4f34", 5)
    c.path([(462, 50), (518, 50)], "#7d5f40", 8)
    for side in (-1, 1):
        c.path([(dx, dy), (dx + side * 38, dy - 8)], "#33373d", 6)
        c.rect(dx + side * 38 - 3, dy - 20, 6, 14, "#33373d")
        c.ellipse(dx + side * 38, dy - 21, 26, 4, "#7b858d")
    c.rect(dx - 22, dy - 12, 44, 24, "#33373d", radius=9)
    c.ellipse(*((dx, dy + 14) if unsafe else (dx + 20, dy - 4)), 8, fill="#7fc4e8", outline="#1d1f24", line=3)
    head = posed(
        c, 104, 390, 270, left=(92, 268), right=(126, 268), shirt="#b5723a", trousers="#3c4a3f", skin=SKIN[1],
        hair="#5a3a22", mood="plain",
    )  # fmt: skip
    beard(c, head, 31, "#5a3a22", smiling=False)
    c.rect(84, 256, 50, 24, "#1d1f24", radius=7)
    for side in (-1, 1):
        c.path([(109 + side * 14, 256), (109 + side * 16, 242)], "#1d1f24", 3)
        c.ellipse(109 + side * 13, 266, 4, fill="#9aa3ab")
        c.ellipse(109 + side * 27, 270, 9, fill=SKIN[1])
    for fx in range(182, 292, 19):
        c.polygon([(fx, 392), (fx, 240), (fx + 8, 230), (fx + 16, 240), (fx + 16, 392)], "#c79a62", outline="#a37a48")
    for fy in (262, 350):
        c.rect(178, fy, 118, 8, "#a37a48")
    return c


SCENES = {draw.__name__: draw for draw in (dash_follow, rear_wheel, lot_permit, porch_moment, drone_fence)}
