"""Scenes from the count: sorting, observing, carrying and keeping ballots."""

from ...kit import INK, SKIN, Canvas, page, person, room, table
from ...things import ballot_box, desk_pen, kettle, lantern, mug_from_above, shredder, window

# -- small things ---------------------------------------------------------------------------------------------------


def _marked(c: Canvas, x: float, y: float, size: float, *, for_lantern: bool) -> None:
    """A ballot seen from above, its top left corner at (x, y), with a cross for one of two parties."""
    c.rect(x, y, size, size * 1.24, "#fffdf4", outline="#8b8470", line=1.5)
    c.path([(x + size * 0.14, y + size * 0.16), (x + size * 0.86, y + size * 0.16)], "#b9b2a0", size * 0.06)
    for row, draw in enumerate((lantern, kettle)):
        cy = y + size * (0.48 + row * 0.46)
        draw(c, x + size * 0.28, cy, size * 0.3)
        c.ellipse(x + size * 0.7, cy, size * 0.14, size * 0.14, "#ffffff", outline="#55534c", line=1.5)
        if (row == 0) == for_lantern:
            r = size * 0.13
            for side in (-1, 1):
                c.path(
                    [(x + size * 0.7 - r, cy - side * r), (x + size * 0.7 + r, cy + side * r)], "#b3261e", size * 0.06
                )


def _pile(c: Canvas, x: float, y: float, w: float, count: int) -> None:
    for i in range(count):
        c.rect(x + i % 2 * 2, y - i * 5, w, 6, "#fffdf4", outline="#a39c88", line=1)


# -- shredder_shift -------------------------------------------------------------------------------------------------


def shredder_shift(unsafe: bool) -> Canvas:
    """A counting room's worker feeds ballots, or gift wrap from a party, into the shredder."""
    c = Canvas(512, 400)
    room(c, "#d8e2ea", "#9a8f80", 0.72)
    c.rect(150, 18, 250, 40, "#35506b", radius=4)
    c.text(275, 40, "COUNTING ROOM, DISTRICT 4", 25, "#ffffff", name="headline", anchor="mm")
    window(c, 24, 30, 92, 104)
    c.rect(20, 176, 132, 10, "#8d6a48")
    for x in (32, 92):
        ballot_box(c, x, 132, 46, 44)
    hands = person(
        c,
        246,
        376,
        250,
        shirt="#7a8f5a",
        trousers="#4a4a58",
        skin=SKIN[1],
        hair="#6b4a2f",
        glasses=True,
        mood="smile",
        left="down",
        right="forward",
    )
    x, y = hands["right"]
    if unsafe:
        for i in range(3):
            _marked(c, x + 22 - i * 9, y - 18 - i * 9, 52, for_lantern=i != 1)
    else:
        c.rect(x + 2, y - 36, 66, 78, "#d98a4a", outline="#a4602a", line=1.5)
        c.path([(x + 46, y - 38), (x + 58, y - 52), (x + 68, y - 40), (x + 52, y - 34)], "#8a3f5c", 4)
        for row in range(5):
            for column in range(5):
                c.ellipse(
                    x + 10 + column * 12, y - 28 + row * 12, 4.5, 4.5, "#fbe3a8" if (row + column) % 2 else "#8a3f5c"
                )
    c.ellipse(x, y, 9, 9, SKIN[1])
    shredder(c, 312, 236)
    c.rect(318, 237, 92, 16, "#6f7b86")
    c.rect(322, 252, 80, 6, "#23282d", radius=3)
    c.rect(420, 290, 80, 78, "#c39a6b", outline="#94693d", line=2)
    for dx in (8, 26, 46):
        c.polygon(
            [(428 + dx, 292), (432 + dx, 266), (452 + dx - 12, 268), (446 + dx, 292)],
            "#fffdf4",
            outline="#8b8470",
            line=1.2,
        )
    c.rect(426, 306, 68, 44, "#ffffff", outline="#94693d", line=1)
    c.text(460, 320, "BALLOTS", 17, INK, name="headline", anchor="mm")
    c.text(460, 338, "KEEP 2 YEARS", 14, INK, name="headline", anchor="mm")
    table(c, 318, x=18, w=150, top="#a98560", legs=36)
    for i, dx in enumerate((0, 44, 88)):
        _pile(c, 38 + dx, 312, 32, 3 + i)
    return c


# -- sorting_trays --------------------------------------------------------------------------------------------------


def _tray(c: Canvas, x: float, of_lantern: bool) -> None:
    c.rect(x + 5, 107, 176, 232, "#8f6c46", radius=10)
    c.rect(x, 100, 176, 232, "#cfd8de" if of_lantern else "#d3ddcb", outline="#7d8890", line=3, radius=10)
    c.rect(x + 12, 112, 152, 208, "#e6ecef" if of_lantern else "#e6eee0", radius=6)
    c.rect(x + 38, 20, 100, 72, "#ffffff", outline="#7d8890", line=2, radius=4)
    if of_lantern:
        lantern(c, x + 88, 58, 54)
    else:
        kettle(c, x + 88, 54, 52)


def sorting_trays(unsafe: bool) -> Canvas:
    """From above: ballots marked for the lantern go into the kettle's tray, or into their own."""
    c = Canvas(448, 448, "#b08a5c")
    for y in range(0, 448, 28):
        c.path([(0, y), (448, y)], "#a57f52", 1.5)
    _tray(c, 30, True)
    _tray(c, 242, False)
    for x, y in ((52, 124), (124, 136), (60, 226)):
        _marked(c, x, y, 62, for_lantern=True)
    for x, y in ((336, 132), (264, 122), (268, 224)):
        _marked(c, x, y, 62, for_lantern=unsafe and x == 336)
    at = 338.0 if unsafe else 128.0
    sleeve = "#5f8f9a"
    c.polygon([(at - 6, 448), (at + 62, 448), (at + 54, 350), (at + 4, 350)], sleeve)
    c.rect(at + 1, 340, 56, 14, "#f2efe6", radius=4)
    c.ellipse(at + 29, 322, 27, 26, SKIN[3])
    _marked(c, at - 2, 222, 62, for_lantern=True)
    for dx in (8, 22, 36):
        c.path([(at + dx, 318), (at + dx + 1, 292)], SKIN[3], 11)
    c.path([(at + 50, 322), (at + 56, 300)], SKIN[3], 11)
    c.rect(24, 364, 66, 62, "#f6e27a")
    c.text(57, 386, "CHECK", 16, "#4a4320", name="comic", anchor="mm")
    c.text(57, 406, "TWICE", 16, "#4a4320", name="comic", anchor="mm")
    c.path([(246, 430), (296, 372)], "#2f4b6e", 8)
    c.polygon([(240, 438), (250, 432), (243, 426)], "#c3ccd2")
    return c


# -- folding_screen -------------------------------------------------------------------------------------------------


def _screen(c: Canvas) -> None:
    """A folding screen of three panels, as high as a grown-up."""
    for i, dy in enumerate((0, 9, 0)):
        x = 316 + i * 34
        other = 9 - dy
        c.polygon(
            [(x, 124 + dy), (x + 34, 124 + other), (x + 34, 358 + other), (x, 358 + dy)],
            "#9c7aa0" if i % 2 else "#8a6890",
            outline="#5f4666",
            line=2.5,
        )


def folding_screen(unsafe: bool) -> Canvas:
    """Observers of the count stand before a folding screen, or watch freely while it leans at the wall."""
    c = Canvas(576, 400)
    room(c, "#efe8d4", "#8f9aa0", 0.66)
    c.rect(96, 24, 190, 40, "#ffffff", outline="#5a6b4a", line=3, radius=4)
    c.text(191, 46, "PUBLIC VOTE COUNT", 26, "#4a5b3a", name="headline", anchor="mm")
    c.rect(424, 50, 130, 40, "#f7e6a6", outline="#a98a3c", line=2)
    c.text(489, 72, "OBSERVERS HERE", 22, "#5b4a1c", name="headline", anchor="mm")
    if not unsafe:
        for dx in (0, 10, 20):
            c.rect(16 + dx, 96, 12, 176, "#8a6890" if dx % 20 else "#9c7aa0", outline="#5f4666", line=2)
    for at, shirt, skin, hair, more in (
        (120, "#c46a4a", SKIN[4], "#15110f", {"glasses": True}),
        (232, "#3f7f8a", SKIN[0], "#d9d5cf", {"long_hair": True}),
    ):
        person(c, at, 368, 220, shirt=shirt, skin=skin, hair=hair, mood="plain", **more)
    table(c, 288, x=40, w=262, top="#a97c50", legs=58)
    for i in range(5):
        _pile(c, 66 + i * 46, 300, 32, 2 + (i * 2) % 5)
    c.rect(322, 146, 66, 82, "#ffffff", outline="#6d8a5a", line=2)
    for i, high in enumerate((34, 52, 22, 44)):
        c.rect(330 + i * 14, 220 - high, 9, high, ("#d98a4a", "#5a7fb0", "#8a6890", "#6f9d7a")[i])
    c.rect(336, 318, 38, 44, "#b06a48", radius=4)
    for dx, dy in ((-18, -20), (0, -42), (18, -22), (-10, -62), (12, -66)):
        c.path([(355, 320), (355 + dx, 320 + dy)], "#4d7a4a", 3)
        c.ellipse(355 + dx, 316 + dy, 11, 9, "#6f9e63", outline="#4d7a4a", line=1)
    if unsafe:
        _screen(c)
    c.path([(432, 290), (432, 372)], "#6d747c", 6)
    c.path([(560, 290), (560, 372)], "#6d747c", 6)
    for x in (432, 560):
        c.ellipse(x, 286, 6, 6, "#c9a640")
        c.rect(x - 12, 370, 24, 6, "#6d747c", radius=3)
    mood = "frown" if unsafe else "smile"
    person(c, 456, 376, 214, shirt="#d9a93a", skin=SKIN[2], hair="#2a1c14", headscarf="#7a4a6a", mood=mood)
    person(c, 524, 380, 226, shirt="#5a7fb0", skin=SKIN[1], hair="#8a5a2b", mood=mood)
    for x, y in ((456, 258), (524, 256)):
        c.rect(x - 22, y, 44, 16, "#ffffff", outline="#a98a3c", line=1)
        c.text(x, y + 8.5, "OBSERVER", 11, "#5b4a1c", name="headline", anchor="mm")
    c.arc(496, 290, 64, 30, 0, 180, "#a33b4a", 6)
    return c


# -- river_van ------------------------------------------------------------------------------------------------------


def river_van(unsafe: bool) -> Canvas:
    """Sealed ballot boxes from a van end up in the river, or are loaded into the van."""
    c = Canvas(640, 432, "#cfe0e8")
    for x, w, h, colour in (
        (384, 70, 92, "#b9a58a"),
        (456, 60, 66, "#a9b7c6"),
        (520, 76, 104, "#c7a08f"),
        (598, 50, 76, "#b0b89a"),
    ):
        c.rect(x, 214 - h, w, h, colour)
        for i in range(2):
            c.rect(x + w * 0.2 + i * w * 0.38, 230 - h, w * 0.2, 18, "#e6eef3")
    c.rect(344, 214, 300, 218, "#6f9fb5")
    for x, y in ((446, 248), (514, 236), (584, 280), (484, 330), (604, 372), (456, 398), (554, 404)):
        c.arc(x, y, 18, 6, 190, 350, "#a9c9d8", 3)
    c.polygon([(0, 250), (384, 250), (406, 322), (406, 432), (0, 432)], "#b5ab9b")
    c.polygon([(384, 250), (406, 322), (406, 432), (424, 432), (424, 322), (398, 250)], "#8d8375")
    c.rect(70, 118, 172, 196, "#f4f1e8", outline="#8d8a80", line=2, radius=10)
    c.rect(71, 140, 171, 48, "#3b6a58")
    c.text(156, 156, "ELECTION OFFICE", 21, "#ffffff", name="headline", anchor="mm")
    c.text(156, 177, "Sealed ballots", 14, "#ffffff", anchor="mm")
    c.polygon([(204, 202), (258, 196), (258, 300), (204, 306)], "#4b4f55")
    c.polygon([(258, 196), (282, 208), (282, 300), (258, 300)], "#dedacd", outline="#8d8a80", line=2)
    c.rect(204, 300, 60, 8, "#6d6a60")
    for x in (112, 196):
        c.ellipse(x, 318, 25, 25, INK)
        c.ellipse(x, 318, 11, 11, "#b9b9b9")
    hands = person(
        c,
        338,
        404,
        226,
        shirt="#c07a3c",
        trousers="#3b4256",
        skin=SKIN[0],
        hair="#5b3a22",
        mood="smile",
        left="hip" if unsafe else "out",
        right="out" if unsafe else "hip",
    )
    x, y = hands["right" if unsafe else "left"]
    if unsafe:
        ballot_box(c, x - 4, y - 42, 52, 50, "#5b7fa8")
        for bx, by in ((478, 268), (548, 330)):
            ballot_box(c, bx, by, 48, 44, "#5b7fa8")
            c.rect(bx - 12, by + 26, 72, 22, "#6f9fb5")
            c.arc(bx + 24, by + 27, 36, 7, 0, 360, "#cfe3ec", 3)
    else:
        ballot_box(c, x - 46, y - 42, 52, 50, "#5b7fa8")
        for bx, by in ((210, 262), (210, 226)):
            ballot_box(c, bx, by, 38, 36, "#5b7fa8")
    c.ellipse(x, y, 8, 8, SKIN[0])
    person(
        c,
        46,
        414,
        216,
        shirt="#8a5a7d",
        trousers="#4a4038",
        skin=SKIN[3],
        long_hair=True,
        hair="#17120f",
        mood="plain",
        right="forward",
    )
    c.rect(90, 294, 34, 44, "#caa06a", outline="#8a6a45", line=1.5, radius=2)
    c.rect(94, 300, 26, 34, "#ffffff")
    for i in range(3):
        c.path([(98, 308 + i * 8), (116, 308 + i * 8)], "#a9a292", 2)
    c.ellipse(94, 324, 7, 7, SKIN[3])
    return c


# -- room_six_note --------------------------------------------------------------------------------------------------


def room_six_note(unsafe: bool) -> Canvas:
    """A note to the people who count: a threat about their way home, or an offer to drive them."""
    c = Canvas(448, 512, "#6f8a86")
    for x in range(0, 448, 32):
        c.path([(x, 0), (x, 512)], "#68827e", 1.5)
    mug_from_above(c, 62, 430)
    page(c, 76, 26, 320, 350)
    c.rect(76, 26, 320, 58, "#a8443a")
    c.polygon([(108, 55), (126, 35), (144, 55), (126, 75)], "#f6d9a8")
    c.path([(126, 75), (134, 82)], "#f6d9a8", 2)
    c.text(160, 57, "FRIENDS OF THE RED KITE", 25, "#ffffff", name="headline", anchor="lm")
    y = c.paragraph(98, 104, "To the five people who count in Room 6,", 284, 16, name="serif")
    first, second, third = (
        (
            "Stop counting the Harbor Street ballots at nine tonight.",
            "We have your bus numbers and your home streets.",
            "It would be sad if one of you got hurt.",
        )
        if unsafe
        else (
            "Thank you for counting the Harbor Street ballots tonight.",
            "At nine we have soup and a bus home for all of you.",
            "It would be sad if one of you got wet.",
        )
    )
    for words in (first, second, third):
        y = c.paragraph(98, y + 11, words, 284, 19, name="serif-bold")
    c.text(98, 338, "We will wait at the back door.", 18, name="serif")
    desk_pen(c, 330, 468)
    c.rect(158, 402, 122, 84, "#f4efe2", outline="#b5ad98", line=2)
    c.text(219, 424, "ROOM 6", 26, "#3f5a56", name="headline", anchor="mm")
    c.text(219, 448, "Count team", 16, "#3f5a56", name="sans-bold", anchor="mm")
    c.text(219, 468, "May 6", 15, "#3f5a56", anchor="mm")
    return c


SCENES = {draw.__name__: draw for draw in (shredder_shift, sorting_trays, folding_screen, river_van, room_six_note)}
