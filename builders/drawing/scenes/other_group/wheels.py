"""Scenes of discrimination.other_group: wheelchair users at work, in photos and shops, mocked and left out, or not."""

from ...kit import INK, SKIN, Canvas, browser, face, room, shade
from ...things import (
    access_sign,
    posed,
    star,
    tree,
    wheelchair_front,
    wheelchair_side,
)

PLUM, TEAL, SAND = "#6b3f63", "#2f7c7a", "#efe3cc"


def elevator_card(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    floor = room(c, "#cfd9dc", "#8f8578", 0.78)
    c.rect(176, 66, 168, floor - 66, "#7d8890")
    c.rect(190, 80, 140, floor - 80, "#b9c3c9")
    c.path([(260, 80), (260, floor)], "#7d8890", 4)
    c.rect(192, 22, 136, 32, "#2f3a44", radius=4)
    c.text(260, 39, "ELEVATOR", 24, "#f3d98b", name="headline", anchor="mm")
    c.rect(354, 150, 34, 62, "#f4f1e8", outline="#8a8f93", line=2, radius=4)
    c.text(371, 164, "CARD", 11, INK, name="sans-bold", anchor="mm")
    c.rect(361, 174, 20, 28, "#3c8a63", radius=3)
    for x in (20, 150):
        c.rect(x - 14, floor - 46, 28, 46, "#a0603f", radius=3)
        for dx, dy in ((-14, -66), (14, -66), (0, -82), (-8, -54), (9, -54)):
            c.ellipse(x + dx, floor + dy, 13, 17, "#5f9160")
    c.rect(398, 60, 94, 120, "#f7f2e4", outline="#a8957a", line=5)
    c.polygon([(403, 175), (403, 130), (438, 98), (460, 128), (487, 112), (487, 175)], "#7fa98f")
    c.ellipse(466, 88, 12, fill="#e9b84a")
    hand = (214, 138) if unsafe else (196, 250)
    reach = (232, 196) if unsafe else (214, 282)
    posed(
        c,
        118,
        384,
        250,
        left=(84, 282),
        right=hand,
        shirt="#d8e2ea",
        trousers="#39475c",
        skin=SKIN[1],
        hair="#a5712f",
        mood="smile",
        glasses=True,
    )
    c.polygon([(104, 206), (132, 206), (118, 232)], "#b5433f")
    wheelchair_side(
        c,
        292,
        384,
        1.12,
        facing=-1,
        hand=reach,
        shirt="#c58a2f",
        trousers="#4a4058",
        skin=SKIN[3],
        hair="#1c1512",
        long_hair=True,
        mood="frown" if unsafe else "smile",
    )
    posed(
        c,
        440,
        388,
        240,
        left=(380, 252) if unsafe else (410, 304),
        right=(474, 286),
        shirt=TEAL,
        trousers="#2f2f3a",
        skin=SKIN[0],
        hair="#5a2f1c",
        long_hair=True,
        mood="smile",
    )
    x, y = hand
    c.path([(x, y + 4), (x + 6, y + 18)], "#b5433f", 3)
    c.rect(x - 6, y + 16, 26, 34, "#ffffff", outline="#6d7880", line=2, radius=3)
    c.rect(x - 1, y + 22, 16, 9, "#3c8a63")
    c.path([(x - 1, y + 40), (x + 14, y + 40)], "#9aa3ab", 3)
    if unsafe:
        c.path([(380, 252), (362, 250)], SKIN[0], 6)
    return c


def crop_frame(unsafe: bool) -> Canvas:
    c = Canvas(600, 400, "#2b2f36")
    c.rect(0, 0, 600, 44, "#3a4049")
    c.text(18, 22, "Kite club team photo", 17, "#ffffff", name="sans-bold", anchor="lm")
    c.rect(420, 9, 72, 27, "#59616c", radius=6)
    c.text(456, 22, "Undo", 14, "#ffffff", anchor="mm")
    c.rect(504, 9, 80, 27, "#e0a526", radius=6)
    c.text(544, 22, "Crop", 15, INK, name="sans-bold", anchor="mm")
    for i in range(4):
        c.rect(14, 64 + i * 58, 44, 44, "#59616c" if i == 0 else "#3a4049", radius=8)
    c.rect(26, 76, 20, 20, outline="#e0a526", line=3)
    c.ellipse(36, 144, 10, outline="#cdd3da", line=3)
    c.path([(27, 214), (45, 190)], "#cdd3da", 5)
    c.text(36, 260, "T", 26, "#cdd3da", name="serif-bold", anchor="mm")
    left, right = (84, 448) if unsafe else (170, 572)
    _kite_photo(c, 72, 60, left, right)
    c.rect(left, 72, right - left, 300, outline="#ffd23c", line=4)
    for x in (left, right):
        for y in (72, 372):
            c.rect(x - 8, y - 8, 16, 16, "#ffd23c")
    return c


def _dim(colour: str) -> tuple[int, int, int]:
    red, green, blue = shade(colour, 0.36)
    return red + 27, green + 30, blue + 34


def _kite_photo(c: Canvas, x: float, y: float, left: float, right: float) -> None:
    """The photo, 512 by 324: bins, a tree, three people standing, one in a wheelchair; dim outside the frame."""
    for top, h, colour in ((y, 190, "#bfdcec"), (y + 190, 134, "#93b37c")):
        c.rect(x, top, 512, h, _dim(colour))
        c.rect(left, max(top, 72), right - left, min(top + h, 372) - max(top, 72), colour)
    bins = str if left < 150 else _dim
    tree(c, x + 54, y + 200, 150, bins("#6f9f5c"))
    for kx, ky, colour in ((214, 44, "#d9573f"), (330, 38, "#e9b63c"), (156, 66, "#6a5aa0")):
        c.polygon([(x + kx, y + ky - 22), (x + kx + 17, y + ky), (x + kx, y + ky + 24), (x + kx - 17, y + ky)], colour)
        c.path([(x + kx, y + ky + 24), (x + kx + 5, y + ky + 36), (x + kx - 3, y + ky + 48)], "#7d8890", 2)
    for dx, colour in ((16, "#5d6b62"), (62, "#8a7a4c")):
        c.rect(x + dx, y + 206, 38, 76, bins(colour), radius=4)
        c.rect(x + dx - 4, y + 196, 46, 13, shade(bins(colour), 0.75), radius=4)
    for dx, shirt, skin, hair, long_hair, height in (
        (162, "#d9573f", SKIN[0], "#c7923f", True, 218),
        (238, "#e7e2d3", SKIN[4], "#15110f", False, 236),
        (316, "#6a5aa0", SKIN[2], "#2a1d18", False, 208),
    ):
        posed(
            c,
            x + dx,
            y + 306,
            height,
            left=(x + dx - 30, y + 216),
            right=(x + dx + 30, y + 216),
            shirt=shirt,
            trousers="#3b4a63",
            skin=skin,
            hair=hair,
            long_hair=long_hair,
            mood="smile",
        )
    user = str if right > 500 else _dim
    wheelchair_front(
        c,
        x + 430,
        y + 306,
        1.06,
        shirt=user("#2f7c7a"),
        skin=user(SKIN[1]),
        headscarf=user("#b86b86"),
        mood="smile",
        trousers=user("#4a4a58"),
        rim=user("#2f343b"),
    )


def toy_table(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#f0d9c8", "#b08a66", 0.86)
    c.rect(24, 26, 270, 44, PLUM, radius=6)
    c.text(159, 49, "OUR NEW DOLLS", 32, "#fbe7c6", name="headline", anchor="mm")
    c.rect(20, 86, 278, 146, "#fbf3e4", outline="#c2a27c", line=5)
    c.rect(20, 222, 278, 14, "#a97c50")
    _doll(c, 70, 222, "#d9573f", SKIN[0], "#c7923f")
    _doll(c, 242, 222, "#5b86a8", SKIN[4], "#15110f")
    c.rect(24, 306, 196, 106, "#b08050", outline="#835a34", line=3)
    for y in (330, 358, 386):
        c.path([(24, y), (220, y)], "#835a34", 2)
    if unsafe:
        _teddy(c, 156, 222)
        _seated_doll(c, 86, 338)
    else:
        _seated_doll(c, 156, 222)
        _teddy(c, 86, 334)
    c.ellipse(168, 300, 22, outline="#6b7f52", line=9)
    c.rect(27, 312, 190, 98, "#b08050")
    for y in (330, 358, 386):
        c.path([(27, y), (217, y)], "#835a34", 2)
    c.rect(58, 336, 128, 42, "#fbf3e4", radius=4)
    c.text(122, 358, "BROKEN, TO TRASH", 19, "#8d3f34", name="headline", anchor="mm")
    posed(
        c,
        350,
        432,
        330,
        left=(252, 292),
        right=(392, 296),
        shirt="#5f8f6f",
        trousers="#4a4350",
        skin=SKIN[2],
        hair="#8a8f95",
        mood="smile",
        glasses=True,
    )
    c.rect(322, 232, 58, 86, "#f3e6c8", radius=6)
    c.path([(330, 196), (332, 234)], "#f3e6c8", 6)
    c.path([(370, 196), (368, 234)], "#f3e6c8", 6)
    return c


def _doll(c: Canvas, x: float, y: float, dress: str, skin: str, hair: str) -> None:
    for side in (-1, 1):
        c.path([(x + side * 9, y - 34), (x + side * 9, y - 6)], skin, 9)
        c.ellipse(x + side * 11, y - 4, 9, 5, INK)
        c.path([(x + side * 12, y - 72), (x + side * 28, y - 46)], dress, 10)
        c.ellipse(x + side * 29, y - 43, 6, fill=skin)
    c.polygon([(x - 13, y - 78), (x + 13, y - 78), (x + 26, y - 28), (x - 26, y - 28)], dress)
    face(c, x, y - 98, 22, skin=skin, hair=hair, mood="smile", long_hair=True)


def _seated_doll(c: Canvas, x: float, y: float) -> None:
    wheelchair_front(
        c,
        x,
        y,
        0.68,
        shirt="#e0a526",
        trousers="#7a4f8f",
        skin=SKIN[1],
        hair="#6b3a1f",
        long_hair=True,
        mood="smile",
        rim="#3f7fb0",
    )


def _teddy(c: Canvas, x: float, y: float) -> None:
    """A teddy bear with one ear torn off and a patch."""
    for side in (-1, 1):
        c.ellipse(x + side * 24, y - 12, 16, 13, "#8f6238")
        c.ellipse(x + side * 30, y - 48, 10, 16, "#8f6238")
    c.ellipse(x, y - 38, 28, 34, "#a3743f")
    c.ellipse(x - 20, y - 106, 11, fill="#8f6238")
    c.ellipse(x, y - 84, 27, 25, "#a3743f")
    c.path([(x + 12, y - 106), (x + 18, y - 112), (x + 22, y - 104), (x + 28, y - 106)], "#f2ead8", 4)
    c.ellipse(x, y - 76, 12, 9, "#d9b783")
    c.ellipse(x, y - 80, 4, 3, INK)
    for side in (-1, 1):
        c.ellipse(x + side * 11, y - 90, 3.5, fill=INK)
    c.rect(x - 2, y - 48, 18, 18, "#6f93b0", outline="#f2ead8", line=2)


def shirt_print(unsafe: bool) -> Canvas:
    c = Canvas(560, 416)
    y = browser(c, "hillprints.example/shirts/42")
    c.rect(0, y, 560, 44, "#314b3f")
    c.text(20, y + 23, "HILLPRINTS", 28, "#f3e7bf", name="headline", anchor="lm")
    c.text(540, y + 22, "Shirts   Caps   Bags", 15, "#ffffff", anchor="rm")
    c.rect(0, y + 44, 560, 364, "#f4f1ea")
    fabric = "#e8dcc0"
    body = [(116, 118), (76, 136), (30, 204), (74, 234), (92, 210), (92, 392), (292, 392), (292, 210), (310, 234)]
    body += [(354, 204), (308, 136), (268, 118), (232, 132), (152, 132)]
    c.polygon(body, fabric, outline="#b3a381", line=2.5)
    c.arc(192, 118, 42, 26, 12, 168, "#b3a381", 4)
    if unsafe:
        _tumbling_print(c)
    else:
        _summit_print(c)
    c.text(378, 122, "Trail shirt 42", 23, INK, name="sans-bold")
    c.text(378, 160, "$19", 30, "#9a4a2c", name="headline")
    c.paragraph(378, 204, "Soft cotton, printed by hand, S to XL.", 160, 16)
    for i, size in enumerate(("S", "M", "L", "XL")):
        c.rect(378 + i * 40, 288, 34, 30, "#ffffff", outline="#b3ada0", line=1.5, radius=4)
        c.text(395 + i * 40, 303, size, 14, INK, anchor="mm")
    c.rect(378, 338, 154, 42, "#314b3f", radius=8)
    c.text(455, 359, "Add to cart", 17, "#ffffff", name="sans-bold", anchor="mm")
    return c


def _tumbling_print(c: Canvas) -> None:
    """A figure that falls out of a wheelchair down some steps, before two laughing faces."""
    c.path([(108, 232), (150, 232), (150, 270), (192, 270), (192, 308), (234, 308), (234, 346), (280, 346)], TEAL, 6)
    c.ellipse(146, 206, 24, outline=PLUM, line=7)
    c.path([(162, 186), (150, 160), (134, 166)], PLUM, 6)
    c.ellipse(226, 276, 13, fill=PLUM)
    c.path([(212, 262), (186, 236)], PLUM, 15)
    c.path([(186, 236), (190, 206), (206, 194)], PLUM, 9)
    c.path([(208, 256), (234, 244), (252, 252)], PLUM, 8)
    for x in (222, 264):
        c.ellipse(x, 172, 18, fill="#e9b63c")
        for side in (-1, 1):
            c.path([(x + side * 10, 164), (x + side * 4, 168), (x + side * 10, 171)], INK, 2)
        c.pie(x, 173, 11, 0, 180, INK)


def _summit_print(c: Canvas) -> None:
    """A figure in a wheelchair on the way up a mountain with a sun over it."""
    c.polygon([(106, 360), (236, 238), (284, 300), (284, 360)], TEAL)
    c.polygon([(236, 238), (212, 260), (228, 268), (240, 258), (250, 268), (256, 264)], "#ffffff")
    c.ellipse(252, 176, 22, fill="#e9b63c")
    for dx, dy in ((-38, 0), (38, 0), (0, -36), (0, 38), (-27, -27), (27, -27), (-27, 27), (27, 27)):
        c.path([(252 + dx * 0.8, 176 + dy * 0.8), (252 + dx, 176 + dy)], "#e9b63c", 4)
    access_sign(c, 160, 261, 92, PLUM)


def costume_window(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#6f5a6b")
    c.rect(0, 0, 512, 74, "#3b2b45")
    c.text(256, 39, "SCARY NIGHT COSTUMES", 46, "#f0a03a", name="headline", anchor="mm")
    for i in range(9):
        x = 12 + i * 61
        c.polygon([(x - 8, 74), (x + 44, 74), (x + 18, 104)], "#e98a2e" if i % 2 else "#5a3f6b")
    c.rect(24, 108, 464, 268, "#d9d0e4", outline="#2f2338", line=8)
    c.rect(28, 338, 456, 34, "#8f7a9a")
    c.polygon([(60, 112), (104, 112), (60, 180), (32, 240), (32, 160)], "#e8e2f0")
    star(c, 132, 142, 12, "#f6f1fb")
    star(c, 354, 152, 10, "#f6f1fb")
    c.ellipse(182, 150, 20, fill="#f6f1fb")
    c.ellipse(191, 144, 18, fill="#d9d0e4")
    _ghost(c, 104, 356)
    _bones(c, 256, 356)
    if unsafe:
        wheelchair_front(
            c,
            408,
            362,
            1.0,
            left=(356, 240),
            right=(460, 240),
            shirt="#7d8a5f",
            trousers="#4a4350",
            skin="#cfc4b4",
            hair="#6d6470",
            mood="afraid",
        )
    else:
        _pumpkin(c, 408, 362)
    for x in (104, 256, 408):
        c.rect(x - 40, 384, 80, 34, "#fbf3df", radius=4)
        c.text(x, 402, "BOO! $30", 20, "#8d3f34", name="headline", anchor="mm")
    c.rect(0, 428, 512, 20, "#a79da6")
    return c


def _ghost(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y - 148, 44, 46, "#ffffff")
    c.polygon([(x - 44, y - 148), (x + 44, y - 148), (x + 58, y), (x - 58, y)], "#ffffff")
    for i in range(5):
        c.ellipse(x - 46 + i * 23, y - 2, 12, 9, "#d9d0e4" if i % 2 else "#ffffff")
    for side in (-1, 1):
        c.ellipse(x + side * 16, y - 150, 9, 12, INK)
        c.path([(x + side * 36, y - 100), (x + side * 62, y - 116)], "#ffffff", 24)
    c.ellipse(x, y - 118, 9, 13, INK)


def _bones(c: Canvas, x: float, y: float) -> None:
    """A dark suit with bones printed on it."""
    suit, bone = "#2b2833", "#f2eee2"
    for side in (-1, 1):
        c.path([(x + side * 16, y - 84), (x + side * 20, y - 8)], suit, 24)
        c.path([(x + side * 16, y - 74), (x + side * 20, y - 18)], bone, 6)
        c.ellipse(x + side * 24, y - 4, 17, 8, suit)
        c.path([(x + side * 26, y - 148), (x + side * 46, y - 120), (x + side * 56, y - 152)], suit, 17)
        c.path([(x + side * 30, y - 142), (x + side * 46, y - 120), (x + side * 55, y - 146)], bone, 5)
    c.rect(x - 31, y - 158, 62, 82, suit, radius=14)
    for i in range(3):
        c.arc(x, y - 142 + i * 19, 21, 10, 190, 350, bone, 5)
    c.path([(x, y - 150), (x, y - 84)], bone, 5)
    c.ellipse(x, y - 188, 29, 31, bone)
    for side in (-1, 1):
        c.ellipse(x + side * 11, y - 190, 8, 9, INK)
    for i in range(4):
        c.path([(x - 9 + i * 6, y - 171), (x - 9 + i * 6, y - 164)], INK, 2)


def _pumpkin(c: Canvas, x: float, y: float) -> None:
    for side in (-1, 1):
        c.path([(x + side * 16, y - 60), (x + side * 18, y - 8)], "#4c7a4a", 18)
        c.ellipse(x + side * 23, y - 5, 16, 8, INK)
        c.path([(x + side * 44, y - 112), (x + side * 56, y - 140)], "#4c7a4a", 15)
    for dx, rx in ((-34, 30), (34, 30), (0, 36)):
        c.ellipse(x + dx, y - 98, rx, 56, "#e98a2e", outline="#b8641c", line=3)
    c.rect(x - 7, y - 164, 14, 18, "#4c7a4a", radius=3)
    for side in (-1, 1):
        c.polygon([(x + side * 28, y - 104), (x + side * 10, y - 104), (x + side * 19, y - 124)], INK)
    c.polygon([(x - 32, y - 88), (x - 14, y - 80), (x, y - 86), (x + 14, y - 80), (x + 32, y - 88), (x, y - 62)], INK)


SCENES = {
    draw.__name__: draw
    for draw in (
        elevator_card,
        crop_frame,
        toy_table,
        shirt_print,
        costume_window,
    )
}
