"""Scenes of discrimination.other_group: old and young people in traffic and shops, mocked or shut out, or welcome."""

from ...kit import INK, SKIN, Canvas, Colour, face, room, shade, street
from ...things import cane, cane_sign, car_side, heart, moustache, posed, tree

BLUE, BRICK, SAND = "#2e5a88", "#b0523c", "#e9dcc0"


def zebra_snail(unsafe: bool) -> Canvas:
    c = Canvas(576, 400)
    street(c, sky=(190, 214, 226), houses=("#d3b48a", "#9fb0a2", "#c98f7b", "#b7a9c0", "#d9c7a0"), horizon=0.56)
    c.rect(0, 224, 576, 34, "#c9c3b6")
    c.rect(0, 258, 576, 142, "#666b73")
    for i in range(5):
        c.polygon([(372 + i * 40, 262), (396 + i * 40, 262), (404 + i * 46, 396), (374 + i * 46, 396)], "#f1efe8")
    car_side(c, 22, 372, 300, "#8a5f9e")
    hx, hy = 206, 266
    c.rect(hx - 22, hy + 10, 46, 22, "#d9a441", radius=8)
    mood = "smile"
    face(c, hx, hy - 4, 22, skin=SKIN[2], hair="#2a1d18", mood=mood)
    c.path([(222, 288), (262, 262), (268, 228)], "#d9a441", 13)
    c.rect(262, 224, 8, 50, "#8a6a45")
    c.rect(214, 130, 104, 96, "#fffaf0", outline="#8d8676", line=3, radius=5)
    if unsafe:
        _snail(c, 268, 186)
    else:
        heart(c, 266, 178, 50, BRICK)
    c.ellipse(267, 234, 9, fill=SKIN[2])
    sad = "frown" if unsafe else "smile"
    posed(
        c, 470, 386, 232, left=(428, 292), right=(512, 290), shirt="#4f8f8a", skin=SKIN[0], hair="#c9c7c2",
        long_hair=True, glasses=True, skirt="#5a4a6d", mood=sad,
    )  # fmt: skip
    cane(c, (428, 292), 384)
    c.ellipse(428, 292, 8, fill=SKIN[0])
    c.rect(496, 292, 34, 40, BRICK, radius=5)
    c.arc(513, 294, 11, 14, 180, 360, shade(BRICK, 0.7), 4)
    c.ellipse(512, 282, 8, fill=SKIN[0])
    return c


def _snail(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 34, y + 20), (x + 36, y + 20)], "#9c8a5a", 13)
    c.path([(x + 30, y + 18), (x + 36, y - 8)], "#9c8a5a", 11)
    for dx in (-7, 7):
        c.path([(x + 36, y - 8), (x + 36 + dx, y - 26)], "#9c8a5a", 3)
    c.ellipse(x - 6, y - 6, 27, fill=BRICK, outline="#74301f", line=3)
    c.arc(x - 6, y - 6, 18, 18, 20, 330, "#74301f", 3)
    c.arc(x - 4, y - 6, 9, 9, 200, 500, "#74301f", 3)


def tin_can_phone(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#c9dbe6", "#8d7f74", 0.8)
    c.rect(70, 20, 372, 56, BLUE, radius=6)
    c.text(256, 49, "HILL STREET PHONES", 40, "#ffffff", name="headline", anchor="mm")
    for row in range(2):
        c.rect(26, 150 + row * 66, 460, 7, "#f4efe4")
        for i in range(9):
            if i in (4,) or 196 < 46 + i * 52 < 316:
                continue
            colour = ("#2f3a44", "#c96a86", "#7fb0a2", "#d9a441")[(i + row) % 4]
            c.rect(40 + i * 52, 104 + row * 66, 26, 45, colour, radius=4)
            c.rect(43 + i * 52, 109 + row * 66, 20, 33, "#dff0f4")
    mood = "smile"
    posed(
        c, 256, 452, 330, left=(206, 292), right=(330, 282), shirt="#7fb0a2", skin=SKIN[1], hair="#6b3f22",
        long_hair=True, mood=mood,
    )  # fmt: skip
    c.rect(150, 318, 212, 130, "#e6dcc6", outline="#b9a98a", line=3, radius=5)
    c.rect(140, 308, 232, 18, "#a1764a", radius=5)
    c.rect(238, 350, 36, 60, "#2f3a44", radius=6)
    c.rect(243, 357, 26, 44, "#bfe0e6")
    posed(
        c, 78, 440, 270, left=(42, 318), right=(138, 288), shirt="#c96a86", trousers="#33405a", skin=SKIN[3],
        hair="#15110f", mood="smile",
    )  # fmt: skip
    c.rect(130, 262, 24, 40, "#2f3a44", radius=4)
    c.rect(133, 267, 18, 29, "#dff0f4")
    c.ellipse(138, 290, 9, fill=SKIN[3])
    head = posed(
        c, 440, 440, 268, left=(392, 320), right=(482, 320), shirt="#8a7f5a", trousers="#4a4038", skin=SKIN[4],
        hair="#d3d1cc", glasses=True, mood="frown" if unsafe else "smile",
    )  # fmt: skip
    moustache(c, head, 268 * 0.115, "#d3d1cc")
    c.rect(head[0] - 30, head[1] - 38, 60, 18, "#5a4a3a", radius=6)
    c.rect(head[0] - 44, head[1] - 24, 88, 7, "#4a3c2e", radius=4)
    x, y = 336, 268
    if unsafe:
        c.arc(x + 16, y + 10, 22, 40, 0, 180, "#f4efe4", 3)
        for dx in (-14, 30):
            c.rect(x + dx - 3, y - 26, 34, 40, "#b9c1c7", outline="#7d868d", line=2)
            c.ellipse(x + dx + 14, y - 26, 17, 5, "#dfe4e8", outline="#7d868d", line=2)
            c.rect(x + dx - 3, y - 12, 34, 14, "#d9a441")
    else:
        c.rect(x, y - 34, 32, 54, "#2f3a44", radius=5)
        c.rect(x + 4, y - 28, 24, 40, "#dff0f4")
        for i in range(6):
            colour = ("#7fb0a2", "#c96a86", "#d9a441")[i % 3]
            c.rect(x + 7 + i % 2 * 10, y - 24 + i // 2 * 11, 8, 8, colour, radius=2)
    c.ellipse(330, 284, 11, fill=SKIN[1])
    return c


def candy_speaker(unsafe: bool) -> Canvas:
    c = Canvas(448, 528, "#d6c9b0")
    c.rect(0, 0, 448, 400, "#a9b98f")
    c.rect(0, 404, 448, 124, "#c9c3b6")
    for x in (60, 190, 320, 450):
        c.path([(x, 404), (x - 60, 528)], "#b3ac9d", 2)
    c.rect(0, 396, 448, 10, "#7d8a66")
    c.rect(30, 26, 388, 64, "#f6e3b8", outline=BRICK, line=4, radius=6)
    c.text(224, 60, "PLAZA CANDY", 54, BRICK, name="headline", anchor="mm")
    c.rect(262, 186, 156, 142, "#eef6f7", outline="#6b5a44", line=6)
    for i, colour in enumerate((BRICK, "#d9a441", "#5b86a8", "#8a5f9e")):
        x = 288 + i * 36
        c.rect(x - 14, 262, 28, 54, "#ffffff", outline="#9fb0b6", line=2, radius=5)
        c.rect(x - 12, 282, 24, 32, colour, radius=4)
        c.rect(x - 16, 254, 32, 10, "#6b5a44", radius=3)
    c.rect(56, 180, 120, 220, "#5d4634", outline="#6b5a44", line=6)
    mood = "frown" if unsafe else "smile"
    posed(
        c, 116, 404, 208, left=(94, 300), right=(160, 302), shirt="#f1e9da", trousers="#33405a", skin=SKIN[0],
        hair="#8a5a2c", mood="smile",
    )  # fmt: skip
    c.rect(97, 264, 38, 62, BRICK, radius=4)
    c.rect(196, 108, 60, 56, "#37454f", radius=7)
    c.ellipse(226, 136, 20, fill="#8d969e", outline="#1f2a33", line=3)
    c.ellipse(226, 136, 8, fill="#1f2a33")
    if unsafe:
        for i in range(3):
            pts = [(270 + i * 38 + (k % 2) * 16, 102 + k * 13) for k in range(6)]
            c.path(pts, "#8a3348", 5)
    else:
        for i, dy in enumerate((8, -12, 10)):
            x, y = 284 + i * 46, 142 + dy
            c.ellipse(x, y, 10, 8, "#8a3348")
            c.path([(x + 9, y), (x + 9, y - 34), (x + 22, y - 26)], "#8a3348", 4)
    for x, shirt, skin, hair, long_hair, h in (
        (214, "#3f7f9a", SKIN[4], "#15110f", False, 206),
        (298, "#d9a441", SKIN[2], "#2a1d18", True, 200),
        (382, "#8a5f9e", SKIN[1], "#b0703a", False, 196),
    ):
        hy = 516 - h * 0.885
        r = h * 0.115
        hands = ((x - r * 0.98, hy + 2), (x + r * 0.98, hy + 2)) if unsafe else ((x - 30, 434), (x + 30, 434))
        c.rect(x - 33, 378, 66, 58, shade(shirt, 0.62), radius=10)
        posed(
            c, x, 516, h, left=hands[0], right=hands[1], shirt=shirt, trousers="#3b4256", skin=skin, hair=hair,
            long_hair=long_hair, mood=mood,
        )  # fmt: skip
        if unsafe:
            for hand in hands:
                c.ellipse(*hand, 9, fill=skin, outline=shade(skin, 0.75), line=1.5)
    return c


def lot_for_seventy(unsafe: bool) -> Canvas:
    c = Canvas(448, 464)
    c.gradient((206, 220, 214), (236, 238, 226), 0, 380)
    c.rect(0, 372, 448, 92, "#777c82")
    for x in (30, 150, 270, 390):
        c.path([(x, 380), (x - 30, 464)], "#f1efe8", 5)
    tree(c, 46, 378, 190, "#83a070")
    tree(c, 412, 376, 160, "#6f9a68")
    for x in (104, 336):
        c.rect(x, 300, 12, 112, "#6d7680")
    c.rect(52, 36, 344, 286, "#ffffff", outline=BLUE, line=8, radius=14)
    c.rect(52, 36, 344, 78, BLUE, radius=14)
    c.rect(52, 96, 344, 18, BLUE)
    c.rect(70, 48, 54, 54, "#ffffff", radius=8)
    c.text(97, 77, "P", 50, BLUE, name="headline", anchor="mm")
    c.text(258, 77, "MILL MARKET LOT", 38, "#ffffff", name="headline", anchor="mm")
    c.text(224, 144, "Drivers over 70:", 29, INK, name="sans-bold", anchor="mm")
    words = (
        "turn around and stay home. Gray heads belong on a couch, not on a road."
        if unsafe
        else "first hour free in row A. Wide spaces, short way, and a bench at the door."
    )
    c.paragraph(70, 164, words, 308, 23, name="sans", align="center", spacing=1.3)
    c.text(224, 300, "Open daily, 7 to 9", 18, "#5d6770", anchor="mm")
    car_side(c, 226, 446, 190, BRICK)
    return c


def outing_bus(unsafe: bool) -> Canvas:
    c = Canvas(592, 392, SAND)
    c.text(24, 36, "SATURDAY OUTING: WHO GOES WHERE", 34, BLUE, name="headline", anchor="lm")
    c.rect(0, 66, 592, 226, "#b9b6ae")
    for x in range(10, 592, 74):
        c.rect(x, 72, 40, 5, "#f4efe4")
        c.rect(x, 281, 40, 5, "#f4efe4")
    c.rect(196, 86, 376, 188, "#ffffff", outline=BLUE, line=7, radius=26)
    c.rect(540, 108, 22, 144, "#bfe0e6", radius=8)
    c.rect(478, 82, 46, 12, "#d9a441")
    c.text(501, 112, "DOOR", 17, INK, name="headline", anchor="mm")
    c.ellipse(510, 236, 15, outline=INK, line=4)
    c.rect(20, 112, 140, 136, "#e6dcc6", outline="#7d6a4a", line=6, radius=4)
    c.path([(160, 180), (196, 180)], "#5d6770", 9)
    c.text(90, 133, "TRAILER", 19, "#7d6a4a", name="headline", anchor="mm")
    seats = [(x, y) for x in (238, 300, 362, 424) for y in (116, 156, 204, 244)]
    front = ((424, 116), (424, 156), (424, 204), (424, 244))
    back = ((60, 174), (118, 174), (60, 222), (118, 222))
    for seat in seats:
        c.rect(seat[0] - 17, seat[1] - 16, 34, 32, "#c3d6e2", radius=7)
        c.rect(seat[0] - 20, seat[1] - 16, 7, 32, "#8fb0c4", radius=3)
        if seat not in front:
            c.ellipse(seat[0] + 2, seat[1], 12, fill="#7f9a5a")
            c.ellipse(seat[0] + 2, seat[1], 7, fill="#4a3a2c")
    for x, y in back if unsafe else front:
        c.ellipse(x + 2, y, 17, fill=BRICK)
        cane_sign(c, x + 1, y, 27, "#ffffff")
    for i, (x, y) in enumerate(front if unsafe else back):
        _suitcase(c, x + 1, y, ("#8a5f9e", "#3f7f9a", "#a1764a", "#5d6b62")[i])
    c.rect(24, 310, 544, 62, "#fbf8ee", outline="#c9bfa6", line=2, radius=8)
    c.ellipse(58, 341, 17, fill=BRICK)
    cane_sign(c, 57, 341, 27, "#ffffff")
    c.text(86, 341, "over 70", 20, INK, anchor="lm")
    c.ellipse(218, 341, 14, fill="#7f9a5a")
    c.ellipse(218, 341, 8, fill="#4a3a2c")
    c.text(244, 341, "under 70", 20, INK, anchor="lm")
    _suitcase(c, 386, 341, "#3f7f9a")
    c.text(412, 341, "suitcase", 20, INK, anchor="lm")
    return c


def _suitcase(c: Canvas, x: float, y: float, colour: Colour) -> None:
    c.rect(x - 7, y - 16, 14, 9, outline=shade(colour, 0.6), line=3, radius=3)
    c.rect(x - 17, y - 11, 34, 24, colour, radius=4)
    for dx in (-9, 7):
        c.rect(x + dx, y - 11, 4, 24, shade(colour, 0.75))


SCENES = {
    draw.__name__: draw
    for draw in (
        zebra_snail,
        tin_can_phone,
        candy_speaker,
        lot_for_seventy,
        outing_bus,
    )
}
