"""Letters, cards, passes and parcel labels: other people's data in the open, and the same with nobody's."""

from functools import partial
from typing import NamedTuple

from ...kit import INK, SKIN, Canvas, Colour, face, person, room, shade
from ...things import plate_shelf


def kettle_letter(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#dfe6d2", "#a98d6c", 0.78)
    for x in range(0, 448, 56):
        c.path([(x, 0), (x, 342)], "#d5ddc6", 2)
    plate_shelf(c, 22, 86)
    c.rect(318, 62, 118, 300, "#eef1f2", outline="#b4bfc4", line=2, radius=10)
    c.path([(318, 162), (436, 162)], "#b4bfc4", 3)
    for y, h in ((112, 36), (178, 60)):
        c.rect(328, y, 6, h, "#93a1a8", radius=3)
    c.rect(342, 80, 86, 72, "#f6e27a")
    c.paragraph(346, 84, "Apt. 4 is away until Friday. Keep their mail!", 80, 13, "#4a4320", name="comic", spacing=1.2)
    c.rect(0, 318, 178, 14, "#8a6a4b")
    c.rect(6, 332, 166, 78, "#b99873")
    c.path([(89, 338), (89, 406)], "#9c7d5b", 3)
    for x in (78, 100):
        c.ellipse(x, 366, 4, fill="#6f5740")
    c.rect(28, 310, 84, 8, "#2f363c", radius=3)
    _tea_kettle(c, 70, 310)
    hands = person(
        c,
        238,
        404,
        278,
        shirt="#a85d74",
        trousers="#45506b",
        skin=SKIN[2],
        left="out",
        right="hip",
        headscarf="#2f7f86",
        mood="smile",
    )
    x, y = hands["left"]
    if unsafe:
        _letter(c, x - 58, y - 38, opened=True)
    else:
        c.rect(x - 32, y - 28, 32, 34, "#c94f3d", radius=5)
        c.arc(x - 1, y - 12, 9, 10, 270, 90, "#c94f3d", 4)
        _letter(c, 344, 204, opened=False)
        c.ellipse(375, 206, 5, fill="#b0432f")
    c.ellipse(x, y, 9.5, fill=SKIN[2])
    return c


def barcode_pass(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#8ec0dc")
    c.rect(0, 236, 512, 164, "#6f8796")
    c.ellipse(110, 74, 46, 18, "#e8f3f8")
    c.ellipse(152, 62, 38, 20, "#e8f3f8")
    c.ellipse(404, 106, 54, 17, "#d7eaf3")
    c.polygon([(196, 236), (250, 236), (330, 400), (116, 400)], "#5c717f")
    for y, w in ((252, 3), (284, 5), (326, 7)):
        c.path([(223, y), (223, y + 18)], "#e9edf0", w)
    for x in (0, 253):
        c.rect(x, 0, 8, 400, "#e6e2d8")
    c.rect(504, 0, 8, 400, "#e6e2d8")
    x, y = 48, 108
    c.rect(x + 5, y + 6, 416, 196, "#566b78", radius=12)
    c.rect(x, y, 416, 196, "#fbf8ef", radius=12)
    c.rect(x, y, 416, 40, "#c2553f", radius=12)
    c.rect(x, y + 24, 416, 16, "#c2553f")
    c.text(x + 18, y + 20, "BOARDING PASS", 20, "#ffffff", name="sans-bold", anchor="lm")
    c.text(x + 18, y + 48, "FROM", 11, "#8a8274")
    c.text(x + 18, y + 68, "FERRIN", 32, INK, name="headline")
    c.text(x + 150, y + 48, "TO", 11, "#8a8274")
    c.text(x + 150, y + 68, "LARKPORT", 32, INK, name="headline")
    c.polygon([(x + 110, y + 78), (x + 134, y + 86), (x + 110, y + 94)], "#c2553f")
    for dx, label, value in ((18, "GATE", "5"), (96, "BOARDING", "10:40"), (196, "SEAT", "14C")):
        c.text(x + dx, y + 122, label, 11, "#8a8274")
        c.text(x + dx, y + 136, value, 24, INK, name="sans-bold")
    for i in range(13):
        c.rect(x + 276, y + 46 + i * 11.5, 2, 6, "#b9b2a2")
    if unsafe:
        _square_code(c, x + 290, y + 60, 112)
    else:
        c.ellipse(x + 346, y + 116, 58, fill="#22304f")
        c.ellipse(x + 346, y + 116, 51, outline="#f0c04f", line=3)
        _plane(c, x + 346, y + 116)
    c.path([(176, 440), (192, 372)], "#3f7a63", 66)
    c.path([(194, 372), (206, 334)], SKIN[3], 50)
    c.path([(200, 330), (190, 296)], SKIN[3], 24)
    c.ellipse(188, 291, 8, 9, "#d9b59b")
    return c


def checkout_card(unsafe: bool) -> Canvas:
    c = Canvas(480, 400, "#c9a77c")
    for y in range(0, 400, 57):
        c.path([(0, y), (480, y)], "#b8956a", 2)
    c.polygon([(0, 300), (150, 400), (0, 400)], "#5f8f8a")
    c.polygon([(0, 322), (117, 400), (0, 400)], "#6fa19b")
    bank = "BANK OF DUNMORE" if unsafe else "BANK OF TEDDYLAND"
    number = "5291 0438 7716 2045" if unsafe else "1111 2222 3333 4444"
    name = "ROSA OKAFOR" if unsafe else "SIR HONEYPAW"
    valid, code, pin = ("11/29", "382", "7506") if unsafe else ("NEVER", "123", "1234")
    x, y = 52, 36
    c.rect(x + 6, y + 7, 376, 222, "#96764f", radius=18)
    c.rect(x, y, 376, 222, "#3e5c9a", radius=18)
    c.polygon([(x + 190, y), (x + 358, y), (x + 376, y + 18), (x + 376, y + 150)], "#4a6cb0")
    c.text(x + 22, y + 34, bank, 20, "#ffffff", name="sans-bold", anchor="lm")
    c.rect(x + 22, y + 62, 52, 40, "#e2bd57", radius=7)
    for dy in (75, 89):
        c.path([(x + 22, y + dy), (x + 74, y + dy)], "#b8923a", 2)
    c.path([(x + 48, y + 62), (x + 48, y + 102)], "#b8923a", 2)
    c.text(x + 22, y + 136, number, 27, "#ffffff", name="mono", anchor="lm")
    c.text(x + 22, y + 168, f"VALID UNTIL {valid}", 14, "#dfe7f6", anchor="lm")
    c.text(x + 22, y + 196, name, 18, "#ffffff", name="sans-bold", anchor="lm")
    c.text(x + 354, y + 196, f"CODE {code}", 18, "#ffffff", name="sans-bold", anchor="rm")
    c.rect(306, 282, 134, 92, "#a58358")
    c.rect(302, 278, 134, 92, "#f3b6a8")
    c.text(369, 306, "do not lose!", 17, "#5a3630", name="comic", anchor="mm")
    c.text(369, 340, f"PIN {pin}", 24, "#5a3630", name="comic", anchor="mm")
    for cx, cy in ((214, 326), (246, 350), (188, 360)):
        c.ellipse(cx + 2, cy + 3, 19, fill="#96764f")
        c.ellipse(cx, cy, 19, fill="#d7dbde", outline="#a4abb0", line=2)
        c.ellipse(cx, cy, 11, outline="#b9c0c4", line=2)
    return c


def porch_parcel(unsafe: bool) -> Canvas:
    c = Canvas(400, 480, "#7f9a86")
    c.rect(0, 0, 400, 300, "#d7cdb8")
    for y in range(20, 300, 26):
        c.path([(0, y), (400, y)], "#c8bda5", 2)
    c.rect(120, 0, 172, 300, "#3f6f78", outline="#f1ece0", line=8)
    c.rect(146, 14, 120, 68, "#335a62", radius=4)
    c.ellipse(270, 112, 8, fill="#d9b65a")
    c.rect(30, 26, 62, 62, "#8a4f3a", radius=4)
    c.path([(42, 44), (80, 44)], "#3a2018", 5)
    c.polygon([(318, 246), (382, 246), (374, 306), (326, 306)], "#b86d4b")
    for dx, dy in ((-22, -26), (0, -44), (22, -24), (-8, -14), (10, -10)):
        c.ellipse(350 + dx, 240 + dy, 19, fill="#5f8f55")
    c.rect(0, 300, 400, 180, "#9a8f80")
    c.path([(0, 392), (400, 392)], "#877c6e", 3)
    c.rect(44, 136, 312, 312, "#a77f4d")
    c.rect(38, 130, 312, 312, "#c99c63")
    c.rect(178, 130, 32, 312, "#dcbb8a")
    c.rect(60, 180, 268, 226, "#ffffff", outline="#b9b1a4", line=2, radius=4)
    c.text(74, 192, "TO", 12, "#7b756a", name="sans-bold")
    rows = (
        ("Ada Quill", "9 Pond Row, Floor 2", "Dunmore", "555-0117", "insulin, keep cold")
        if unsafe
        else ("Returns Desk", "Brightwater Toys, Unit 4", "Dunmore", "555-0117", "toy train, 1 wheel off")
    )
    for i, row in enumerate(rows[:3]):
        c.text(74, 208 + i * 24, row, 18, INK, name="sans-bold")
    c.path([(60, 286), (328, 286)], "#b9b1a4", 2)
    c.text(74, 292, "TELEPHONE", 12, "#7b756a", name="sans-bold")
    c.text(74, 308, rows[3], 18, INK, name="sans-bold")
    c.path([(60, 338), (328, 338)], "#b9b1a4", 2)
    c.text(74, 344, "CONTENTS", 12, "#7b756a", name="sans-bold")
    c.text(74, 362, rows[4], 20, "#a33b2c", name="sans-bold")
    return c


class _Holder(NamedTuple):
    cover: Colour
    skin: Colour
    hair: Colour


def _travel_pass(look: _Holder, unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#5d5a7a")
    for y in range(14, 400, 34):
        for x in range(y // 34 % 2 * 26, 580, 52):
            c.ellipse(x, y, 4, fill="#6b688b")
    c.rect(30, 26, 506, 356, "#46435f", radius=14)
    c.rect(24, 20, 506, 356, look.cover, radius=14)
    c.rect(38, 32, 236, 332, "#f3ecd9", radius=6)
    c.rect(280, 32, 236, 332, "#f3ecd9", radius=6)
    c.path([(277, 32), (277, 364)], shade(look.cover, 0.8), 5)
    # left page: the emblem and two stamps
    c.text(156, 60, "TRAVEL PASS", 24, look.cover, name="serif-bold", anchor="mm")
    c.ellipse(156, 138, 50, outline=look.cover, line=4)
    for dx, h in ((-22, 34), (0, 50), (22, 34)):
        c.polygon([(156 + dx - 15, 164), (156 + dx, 164 - h), (156 + dx + 15, 164)], look.cover)
    c.rect(62, 220, 90, 46, outline="#b0566a", line=3, radius=6)
    c.text(107, 243, "FERRIN", 20, "#b0566a", name="headline", anchor="mm")
    c.ellipse(200, 296, 42, 34, outline="#4f7fa8", line=3)
    c.text(200, 296, "LARKPORT", 17, "#4f7fa8", name="headline", anchor="mm")
    # right page: portrait and data
    c.rect(298, 48, 104, 128, "#cfdbe0", outline="#8f9da3", line=2)
    if unsafe:
        c.pie(350, 176, 44, 180, 360, "#566b52")
        c.rect(340, 136, 20, 20, look.skin)
        face(c, 350, 106, 34, skin=look.skin, hair=look.hair, glasses=True)
        c.arc(350, 118, 22, 22, 20, 160, look.hair, 8)
    else:
        _bear_portrait(c, 350, 108)
    c.ellipse(460, 108, 34, outline="#b9a9c4", line=3)
    c.ellipse(460, 108, 22, outline="#b9a9c4", line=3)
    rows = (
        ("NAME", "Barnaby Hunt"),
        ("NUMBER", "PX 204 418"),
        ("BORN", "2 May 1991"),
        ("HOME", "8 Toy Street, Dunmore"),
    )
    for i, (label, value) in enumerate(rows):
        c.text(298, 190 + i * 42, label, 11, "#857b68")
        c.text(298, 203 + i * 42, value, 18, INK, name="sans-bold")
    return c


# -- props ----------------------------------------------------------------------------------------------------------


def _tea_kettle(c: Canvas, x: float, y: float) -> None:
    for dx in (28, 42, 56):
        c.path([(x + dx, y - 48), (x + dx + 5, y - 58), (x + dx - 3, y - 68), (x + dx + 3, y - 78)], "#9fb3b6", 3.5)
    c.path([(x + 26, y - 22), (x + 48, y - 36)], "#6f7f8b", 12)
    c.arc(x, y - 42, 24, 26, 180, 360, "#3b434a", 6)
    c.polygon([(x - 26, y - 44), (x + 26, y - 44), (x + 38, y), (x - 38, y)], "#8496a3")
    c.rect(x - 18, y - 50, 36, 8, "#6f7f8b", radius=4)


def _letter(c: Canvas, x: float, y: float, *, opened: bool) -> None:
    """An envelope for Apt. 4; its flap sticks up when it is opened."""
    if opened:
        c.polygon([(x, y), (x + 62, y), (x + 31, y - 26)], "#e3d6b8", outline="#a08f6a", line=1.5)
    c.rect(x, y, 62, 42, "#f7efdb", outline="#a08f6a", line=1.5)
    if not opened:
        c.path([(x, y), (x + 31, y + 20), (x + 62, y)], "#a08f6a", 1.5)
    c.text(x + 27, y + 28, "APT 4", 12.5, INK, name="sans-bold", anchor="mm")


def _square_code(c: Canvas, x: float, y: float, side: float) -> None:
    cells, state = 14, 11
    step = side / cells
    c.rect(x - 4, y - 4, side + 8, side + 8, "#ffffff")
    for row in range(cells):
        for column in range(cells):
            state = (state * 75 + 74) % 65537
            if state % 2:
                c.rect(x + column * step, y + row * step, step, step, INK)
    for cx, cy in ((0, 0), (cells - 4, 0), (0, cells - 4)):
        left, top = x + cx * step, y + cy * step
        c.rect(left, top, 4 * step, 4 * step, "#ffffff")
        c.rect(left, top, 4 * step, 4 * step, outline=INK, line=step)
        c.rect(left + 1.5 * step, top + 1.5 * step, step, step, INK)


def _plane(c: Canvas, x: float, y: float) -> None:
    c.path([(x, y - 30), (x, y + 28)], "#ffffff", 13)
    c.polygon([(x, y - 12), (x + 40, y + 12), (x + 40, y + 20), (x, y + 8)], "#ffffff")
    c.polygon([(x, y - 12), (x - 40, y + 12), (x - 40, y + 20), (x, y + 8)], "#ffffff")
    c.polygon([(x, y + 18), (x + 17, y + 33), (x - 17, y + 33)], "#ffffff")


def _bear_portrait(c: Canvas, x: float, y: float) -> None:
    c.pie(x, y + 68, 44, 180, 360, "#7d4a2a")
    for side in (-1, 1):
        c.ellipse(x + side * 26, y - 27, 14, fill="#7d4a2a")
        c.ellipse(x + side * 26, y - 27, 7, fill="#d8b48c")
    c.ellipse(x, y, 37, 35, "#94602f")
    c.ellipse(x, y + 13, 17, 14, "#d8b48c")
    c.ellipse(x, y + 7, 6, 4.5, INK)
    c.arc(x, y + 12, 8, 7, 20, 160, "#6b4426", 2)
    for side in (-1, 1):
        c.ellipse(x + side * 14, y - 8, 4, 4.5, INK)


SCENES = {
    "kettle_letter": kettle_letter,
    "barcode_pass": barcode_pass,
    "checkout_card": checkout_card,
    "porch_parcel": porch_parcel,
    "travel_pass": partial(_travel_pass, _Holder("#6b2f45", SKIN[1], "#4a3322")),
}
