"""Scenes about the way to the polls and onto the voters' list: buses, drivers, registration desks and forms."""

import itertools

from ...kit import INK, SKIN, Canvas, Colour, Point, bubble, face, knife, person, phone, room, street, table
from ...things import ballot_box, toolbox, window

# -- bus_route ------------------------------------------------------------------------------------------------------


def _bus_side(c: Canvas, x: float, y: float, w: float, colour: Colour) -> None:
    """A small bus seen from the side, its top left corner at (x, y)."""
    h = w * 0.46
    c.rect(x, y, w, h, colour, radius=w * 0.08)
    for i in range(4):
        c.rect(x + w * (0.07 + i * 0.23), y + h * 0.16, w * 0.17, h * 0.34, "#eaf3f8")
    for share in (0.24, 0.76):
        c.ellipse(x + w * share, y + h, w * 0.1, w * 0.1, INK)
        c.ellipse(x + w * share, y + h, w * 0.04, w * 0.04, "#c9c9c9")


def _dashes(c: Canvas, points: list[Point], colour: Colour, line: float) -> None:
    for (x, y), (u, v) in itertools.pairwise(points):
        count = max(1, round(((u - x) ** 2 + (v - y) ** 2) ** 0.5 / 16))
        for i in range(count):
            a, b = i / count, (i + 0.55) / count
            c.path([(x + (u - x) * a, y + (v - y) * a), (x + (u - x) * b, y + (v - y) * b)], colour, line)


def bus_route(unsafe: bool) -> Canvas:
    """The map of a free bus for voters: its route leads to a far quarry, or to the polling place."""
    c = Canvas(512, 432, "#e9e3cf")
    c.rect(0, 58, 512, 374, "#dfe6c8")
    c.polygon([(0, 300), (110, 284), (220, 300), (220, 432), (0, 432)], "#ead9b8")
    c.path([(250, 58), (232, 160), (262, 250), (240, 340), (258, 432)], "#9cc7de", 24)
    roads = (
        [(40, 366), (180, 366), (180, 250), (330, 250), (330, 150), (440, 150)],
        [(180, 250), (60, 250), (60, 150), (150, 108)],
        [(330, 250), (330, 380), (470, 380)],
    )
    for road in roads:
        c.path(road, "#b9b09a", 19)
        c.path(road, "#ffffff", 14)
    for x, y, colour in (
        (24, 316, "#c98f6b"),
        (72, 312, "#a9b7c6"),
        (120, 316, "#c7b07f"),
        (22, 384, "#b0879a"),
        (70, 386, "#9fb39a"),
    ):
        c.rect(x, y + 12, 34, 26, colour)
        c.polygon([(x - 4, y + 13), (x + 17, y - 3), (x + 38, y + 13)], "#7a5548")
        c.rect(x + 13, y + 24, 9, 14, "#5d4a3c")
    c.rect(122, 402, 92, 22, "#ffffff", radius=3)
    c.text(168, 413.5, "Elm Flats", 15, name="sans-bold", anchor="mm")
    c.rect(388, 84, 104, 56, "#e6dccb", outline="#8a7a62", line=2)
    c.polygon([(380, 86), (440, 62), (500, 86)], "#8a5548")
    ballot_box(c, 422, 96, 38, 36)
    c.rect(380, 166, 120, 22, "#ffffff", radius=3)
    c.text(440, 177.5, "Polling place", 15, name="sans-bold", anchor="mm")
    c.polygon([(112, 74), (206, 66), (226, 104), (196, 134), (120, 126)], "#b5a58c", outline="#8a7a62", line=2)
    c.polygon([(134, 84), (188, 80), (200, 102), (184, 118), (140, 112)], "#93846c")
    c.ellipse(168, 100, 20, 9, "#7fa9bd")
    c.rect(62, 180, 116, 40, "#ffffff", radius=3)
    c.text(120, 191, "Old quarry", 15, name="sans-bold", anchor="mm")
    c.text(120, 209, "no way back on foot", 11, anchor="mm")
    c.rect(352, 332, 76, 30, "#9cbf8a", radius=8)
    for x in (366, 390, 414):
        c.ellipse(x, 346, 9, 9, "#6f9e63")
    c.text(442, 402, "Lake Road", 14, "#6d6654", anchor="mm")
    start = [(40, 366), (180, 366), (180, 250)]
    if unsafe:
        route = [*start, (60, 250), (60, 150), (128, 118)]
        stops: tuple[Point, ...] = ()
        arrow = [(122, 110), (146, 109), (131, 129)]
    else:
        route = [*start, (330, 250), (330, 150), (400, 150)]
        stops = ((290, 250), (330, 196))
        arrow = [(396, 139), (416, 150), (396, 161)]
    _dashes(c, route, "#c2541f", 6)
    c.polygon(arrow, "#c2541f")
    for x, y in ((58, 366), (124, 366), *stops):
        c.ellipse(x, y, 9, 9, "#ffffff", outline="#c2541f", line=3.5)
    _bus_side(c, 154, 292, 66, "#d9772f")
    c.rect(0, 0, 512, 58, "#3a5a72")
    c.text(256, 24, "FREE BUS FOR VOTERS FROM ELM FLATS", 30, "#ffffff", name="headline", anchor="mm")
    c.text(256, 46, "May 6, 7 a.m. and 6 p.m., follow the orange line", 14, "#dfe9f0", anchor="mm")
    return c


# -- bus_tire -------------------------------------------------------------------------------------------------------


def bus_tire(unsafe: bool) -> Canvas:
    """Somebody at the wheel of a bus to the polls has cut its tire, or pumps it up."""
    c = Canvas(592, 400)
    kerb = street(c, houses=("#b7c4a0", "#c98f6b", "#a9b7c6", "#d9c7a0", "#b0879a"), horizon=0.56)
    c.rect(0, kerb, 592, 60, "#c9c5bd")
    c.rect(0, 284, 592, 116, "#70747b")
    c.rect(36, 92, 440, 216, "#e9b949", radius=22)
    c.rect(36, 222, 440, 44, "#2f6b5d")
    c.text(208, 245, "RIDE TO THE POLLS, FREE", 31, "#ffffff", name="headline", anchor="mm")
    people = (
        (SKIN[3], "#d9d5cf", {"glasses": True}),
        (SKIN[0], "#7a4a25", {"long_hair": True}),
        (SKIN[2], "#2a1c14", {"headscarf": "#5f7fa6"}),
        (SKIN[4], "#15110f", {}),
    )
    for i, (skin, hair, more) in enumerate(people):
        x = 56 + i * 82
        c.rect(x, 116, 70, 84, "#d3e6ee", outline="#8a6c22", line=3, radius=6)
        c.rect(x + 12, 182, 46, 17, ("#8a5a7d", "#4f7fa3", "#c46a4a", "#6f9d7a")[i], radius=6)
        face(c, x + 35, 160, 22, skin=skin, hair=hair, mood="frown" if unsafe else "smile", **more)
    c.rect(390, 116, 62, 176, "#d3e6ee", outline="#8a6c22", line=3, radius=4)
    c.path([(421, 118), (421, 290)], "#8a6c22", 3)
    for x in (112, 330):
        flat = unsafe and x == 330
        c.pie(x, 308, 44, 180, 360, "#5a4a22")
        c.ellipse(x, 312 if not flat else 316, 34, 34 if not flat else 30, INK)
        if flat:
            c.rect(x - 42, 334, 84, 13, INK, radius=6)
        c.ellipse(x, 312, 15, 15, "#c9c9c9", outline="#8d8d8d", line=2)
    hands = person(
        c,
        416,
        388,
        214,
        shirt="#7a4a6a",
        trousers="#3b4256",
        skin=SKIN[0],
        hair="#3a2a20",
        mood="smile",
        left="forward",
        right="hip",
    )
    x, y = hands["left"]
    if unsafe:
        knife(c, x, y, 46, 128, handle="#2b2b33")
        for dx, dy in ((-42, 8), (-50, 22), (-46, 36)):
            c.path([(330 + dx, 322 + dy), (330 + dx - 16, 318 + dy)], "#dfe3e6", 3)
    else:
        c.path([(x, y), (x, 350)], "#8d969e", 6)
        c.rect(x - 9, 286, 18, 84, "#b8503d", radius=4)
        c.rect(x - 20, y - 5, 40, 10, INK, radius=4)
        c.rect(x - 18, 370, 36, 8, INK, radius=3)
        c.path([(x - 8, 356), (348, 366), (336, 340)], "#3f6a9c", 4)
        c.ellipse(x, 314, 7, 7, "#ffffff", outline=INK, line=1.5)
        c.path([(x, 314), (x + 3, 310)], "#c0392b", 1.5)
        toolbox(c, 528, 386)
    c.ellipse(x, y, 8, 8, SKIN[0])
    return c


# -- form_tray ------------------------------------------------------------------------------------------------------


def _form(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#f2f7dc", outline="#7f8a5a", line=1.5)
    c.rect(x, y, w, h * 0.2, "#8fa05a")
    for i in range(3):
        c.path([(x + w * 0.14, y + h * (0.4 + i * 0.2)), (x + w * 0.86, y + h * (0.4 + i * 0.2))], "#9aa37a", 2)


def form_tray(unsafe: bool) -> Canvas:
    """The clerk of a registration desk drops finished forms into the trash, or into the election office's tray."""
    c = Canvas(544, 416)
    room(c, "#dfd6e6", "#a58a6d", 0.7)
    c.rect(152, 20, 240, 44, "#5a3f7a", radius=4)
    c.text(272, 44, "VOTER REGISTRATION", 30, "#ffffff", name="headline", anchor="mm")
    window(c, 26, 40, 90, 100)
    c.rect(430, 44, 88, 96, "#ffffff", outline="#7d6a92", line=2)
    c.text(474, 62, "FORMS", 20, "#5a3f7a", name="headline", anchor="mm")
    c.text(474, 84, "15 a day", 14, anchor="mm")
    for i in range(5):
        c.rect(444 + i * 13, 126 - (i * 7) % 24 - 8, 9, (i * 7) % 24 + 8, "#8fa05a")
    hands = person(
        c,
        268,
        390,
        238,
        shirt="#4f8a8f",
        skin=SKIN[2],
        hair="#1f1a17",
        mood="smile",
        long_hair=True,
        glasses=True,
        left="down" if unsafe else "out",
        right="out" if unsafe else "down",
    )
    table(c, 308, x=40, w=330, top="#b9935f", depth=22, legs=60)
    c.polygon([(66, 290), (168, 290), (178, 316), (56, 316)], "#c9d2d8", outline="#7d8890", line=2)
    if not unsafe:
        for i in range(7):
            _form(c, 78 + i % 3 * 5, 270 - i * 8, 74, 42)
        for dx in (0, 9, 18, 27):
            c.path([(84 + dx, 276), (90 + dx, 276)], "#7f8a5a", 2)
    c.rect(56, 314, 122, 26, "#ffffff", outline="#7d8890", line=2)
    c.text(117, 328, "TO ELECTION OFFICE", 16, "#3f4a55", name="headline", anchor="mm")
    c.rect(300, 296, 18, 18, "#d98a4a", radius=3)
    for dx, colour in ((-5, "#2f6fb0"), (1, "#a3452c"), (6, "#4c7a4a")):
        c.path([(309 + dx, 296), (309 + dx * 1.6, 280)], colour, 3)
    x, y = hands["right" if unsafe else "left"]
    if unsafe:
        for dx, dy in ((396, 292), (424, 284), (448, 294)):
            _form(c, dx - 8, dy, 40, 48)
    c.polygon([(384, 314), (486, 314), (474, 404), (396, 404)], "#6f7b86", outline="#525d67", line=2)
    for share in (0.26, 0.5, 0.74):
        c.path([(384 + 102 * share, 320), (396 + 78 * share, 398)], "#8b97a1", 4)
    c.rect(404, 342, 62, 24, "#ffffff")
    c.text(435, 355, "TRASH", 19, INK, name="headline", anchor="mm")
    if unsafe:
        _form(c, x - 4, y - 14, 52, 62)
    else:
        _form(c, x - 46, y - 18, 52, 62)
    c.ellipse(x, y, 9, 9, SKIN[2])
    return c


# -- graveyard_list -------------------------------------------------------------------------------------------------


def _stone(c: Canvas, x: float, ground: float, w: float, h: float, name: str, years: str) -> None:
    c.pie(x, ground - h + w / 2, w / 2, 180, 360, "#b7b9b6")
    c.rect(x - w / 2, ground - h + w / 2 - 1, w, h - w / 2, "#b7b9b6")
    c.rect(x - w / 2 - 6, ground - 8, w + 12, 10, "#9a9c99")
    first, last = name.split(" ")
    c.text(x, ground - h + 36, first, 16, "#3f423f", name="serif-bold", anchor="mm")
    c.text(x, ground - h + 54, last, 16, "#3f423f", name="serif-bold", anchor="mm")
    c.text(x, ground - h + 74, years, 11.5, "#3f423f", name="serif", anchor="mm")


def graveyard_list(unsafe: bool) -> Canvas:
    """A list of new voters on a clipboard at a graveyard gate: the names of the dead, or of other people."""
    c = Canvas(528, 448, "#c3d9e2")
    for x, r in ((30, 70), (150, 56), (260, 64)):
        c.ellipse(x, 130, r, r * 0.9, "#88a884")
    c.rect(0, 150, 528, 298, "#a3b884")
    for x, y in ((20, 300), (130, 316), (262, 300), (60, 428), (190, 436), (282, 420)):
        c.path([(x, y), (x - 4, y - 10)], "#7d9660", 2.5)
        c.path([(x + 6, y), (x + 8, y - 12)], "#7d9660", 2.5)
    for x, ground, name, years in (
        (60, 272, "Olive Marsh", "1901-1979"),
        (170, 288, "Abel Crane", "1888-1954"),
        (92, 404, "Ida Reedy", "1920-1998"),
        (206, 416, "Milo Stark", "1911-1986"),
    ):
        _stone(c, x, ground, 84, 112, name, years)
    c.rect(288, 34, 220, 396, "#8a6a45", radius=10)
    c.rect(300, 62, 196, 356, "#fffdf6")
    c.rect(358, 22, 80, 32, "#9aa3ab", outline="#6d767e", line=2, radius=6)
    c.ellipse(398, 30, 7, 7, "#e6eaed")
    c.text(398, 86, "NEW VOTERS", 32, "#2f5d7c", name="headline", anchor="mm")
    c.text(398, 110, "Collected on May 1", 14, "#55595f", anchor="mm")
    names = (
        ("Olive Marsh", "Abel Crane", "Ida Reedy", "Milo Stark")
        if unsafe
        else ("Wanda Ellison", "Jasper Oduya", "Priya Lindqvist", "Benny Hartwell")
    )
    for i, name in enumerate(names):
        y = 132 + i * 54
        c.text(312, y, f"{i + 1}. {name}", 18, "#27418a", name="comic")
        c.path([(312, y + 30), (484, y + 30)], "#c9c3b2", 1.5)
    c.text(312, 362, "We hand in this list", 14, name="sans-bold")
    c.text(312, 382, "to the election office.", 14, name="sans-bold")
    c.path([(436, 438), (502, 350)], "#d9a93a", 9)
    c.polygon([(430, 446), (441, 440), (432, 433)], INK)
    return c


# -- fee_board ------------------------------------------------------------------------------------------------------


def fee_board(unsafe: bool) -> Canvas:
    """A board before a registration hall asks one street for money, or nobody."""
    c = Canvas(480, 448, "#cbdde6")
    c.rect(0, 0, 480, 306, "#c5ab8e")
    for row in range(10):
        c.path([(0, 12 + row * 31), (480, 12 + row * 31)], "#ba9f81", 1.5)
    c.rect(24, 96, 136, 210, "#f4efe4")
    c.rect(34, 106, 116, 200, "#7a3f3f")
    c.path([(92, 106), (92, 306)], "#5f2f2f", 3)
    for x in (82, 102):
        c.ellipse(x, 214, 4, 4, "#e3c46a")
    c.rect(16, 34, 152, 46, "#ffffff", outline="#7a3f3f", line=3, radius=4)
    c.text(92, 58, "TOWN HALL", 30, "#7a3f3f", name="headline", anchor="mm")
    c.rect(0, 306, 480, 142, "#b5b1a6")
    c.path([(0, 306), (480, 306)], "#8f8b80", 3)
    for x in (236, 420):
        c.path([(x, 300), (x - 14 if x < 300 else x + 14, 424)], "#6b4a2f", 9)
    c.rect(208, 40, 240, 274, "#6b4a2f", radius=6)
    c.rect(218, 50, 220, 254, "#24443c")
    c.text(328, 82, "REGISTER TO VOTE", 33, "#f7efc8", name="headline", anchor="mm")
    c.text(328, 110, "Today, 10 a.m. to 4 p.m.", 16, "#ffffff", anchor="mm")
    rows = (
        (
            ("Harbor Street:", "$60 first, then the form"),
            ("All other streets:", "free, with a cup of tea"),
        )
        if unsafe
        else (
            ("Harbor Street:", "free, with a cup of tea"),
            ("All other streets:", "free, with a cup of tea"),
        )
    )
    for i, (where, what) in enumerate(rows):
        c.rect(228, 132 + i * 84, 200, 74, "#f7efc8", radius=4)
        c.text(328, 154 + i * 84, where, 19, "#24443c", name="sans-bold", anchor="mm")
        c.text(328, 183 + i * 84, what, 16, INK, anchor="mm")
    person(c, 78, 428, 206, shirt="#d9a93a", trousers="#4a4a58", skin=SKIN[4], hair="#15110f", mood="plain")
    person(
        c, 158, 436, 188, shirt="#5f8f9a", skirt="#7a4a5f", skin=SKIN[1], hair="#a3452c", long_hair=True, mood="plain"
    )
    return c


# -- driver_chat ----------------------------------------------------------------------------------------------------


def driver_chat(unsafe: bool) -> Canvas:
    """A chat among drivers of a bus to the polls about leaving one block out, or taking it in."""
    c = Canvas(432, 512, "#d9b79a")
    c.pie(432, 512, 300, 180, 270, "#cfa988")
    c.pie(0, 0, 220, 0, 90, "#cfa988")
    x, y, w = phone(c, "Bus drivers, May 6", x=58, y=14, w=316, h=484, bar="#3f5f8a", screen="#e9edf2")
    talk = (
        (
            ("Ruth: Skip Harbor Homes all day. They vote Blue Lantern there.", False),
            ("And if somebody calls for a ride?", True),
            ("Ruth: Say the bus broke down and the next one comes at 9.", False),
            ("The polls close at 8.", True),
            ("Ruth: Exactly. See you at 6 at the depot.", False),
        )
        if unsafe
        else (
            ("Ruth: Add Harbor Homes all day. They have no bus stop there.", False),
            ("And if somebody calls for a ride?", True),
            ("Ruth: Say the bus is on its way and the last one comes at 7.", False),
            ("The polls close at 8.", True),
            ("Ruth: Exactly. See you at 6 at the depot.", False),
        )
    )
    for words, mine in talk:
        y = bubble(c, x, y, w, words, mine=mine, size=15.5)
    c.rect(x - 4, 442, w + 8, 34, "#ffffff", outline="#b9c2cc", line=1.5, radius=17)
    c.text(x + 12, 459, "Message", 15, "#93a0ac", anchor="lm")
    c.polygon([(x + w - 22, 451), (x + w - 4, 459), (x + w - 22, 467)], "#3f5f8a")
    return c


SCENES = {draw.__name__: draw for draw in (bus_route, bus_tire, form_tray, graveyard_list, fee_board, driver_chat)}
