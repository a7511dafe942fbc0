"""Police and security: two gates, a briefing, a screening app, a stop in the park and a visitor's badge."""

from ...kit import INK, SKIN, Canvas, Colour, Mood, Point, face, id_card, person, room, shade
from ...things import bench, car_side, cross_mark, posed, tick_mark, tree

DARK_HAIR = "#1c1512"
NAVY = "#2f4668"


def _cap(c: Canvas, head: Point, r: float, colour: Colour = NAVY) -> None:
    x, y = head
    c.pie(x, y - r * 0.3, r * 1.1, 180, 360, colour)
    c.rect(x - r * 1.18, y - r * 0.46, r * 2.36, r * 0.26, shade(colour, 0.65), radius=3)
    c.ellipse(x, y - r * 0.8, r * 0.17, fill="#e8c14f")


def gate_lamps(unsafe: bool) -> Canvas:
    c = Canvas(592, 416)
    room(c, "#d5dde6", "#a9a08f", 0.72)
    c.rect(144, 18, 304, 58, "#31475c", radius=6)
    c.text(296, 36, "Red lamp: bag check", 18, "#ffffff", name="sans-bold", anchor="mm")
    c.text(296, 60, "Green lamp: walk on", 18, "#ffffff", name="sans-bold", anchor="mm")
    for x, lamp in ((112, "#d8342c"), (480, "#3fa35a")):
        c.rect(x - 76, 112, 22, 250, "#8c9bab", radius=4)
        c.rect(x + 54, 112, 22, 250, "#8c9bab", radius=4)
        c.rect(x - 76, 100, 152, 32, "#6f8093", radius=6)
        c.ellipse(x, 98, 22, fill="#e9eef2", outline="#6f8093", line=4)
        c.ellipse(x, 98, 15, fill=lamp)
    bags: list[Point] = []
    bags.append(
        person(c, 112, 384, 222, shirt="#7a8f5a", skin=SKIN[0], hair="#a5712f", mood="plain", glasses=True)["left"]
    )
    bags.append(
        person(
            c,
            480,
            384,
            218,
            shirt="#c9683f",
            trousers="#4a4036",
            skin=SKIN[4],
            hair=DARK_HAIR,
            long_hair=True,
            mood="frown" if unsafe else "plain",
        )["right"]
    )
    for (x, y), colour in zip(bags, ("#5a4636", "#8a6fb0"), strict=True):
        c.arc(x, y + 10, 11, 12, 180, 360, shade(colour, 0.7), 4)
        c.rect(x - 22, y + 10, 44, 38, colour, radius=5)
    x, y = (372, 186) if unsafe else (220, 186)
    posed(
        c,
        296,
        396,
        240,
        left=(258, 306) if unsafe else (x, y + 34),
        right=(x, y + 34) if unsafe else (334, 306),
        shirt=NAVY,
        trousers="#25344c",
        skin=SKIN[2],
        hair="#2a1d18",
        long_hair=True,
        mood="frown",
    )
    _cap(c, (296, 396 - 240 * 0.885), 27.6)
    c.ellipse(278, 244, 6, fill="#e8c14f")
    c.path([(x, y + 34), (x, y)], "#5a4636", 7)
    c.ellipse(x, y - 10, 29, fill="#f5f5f0", outline="#d8342c", line=5)
    c.text(x, y - 9, "STOP", 18, "#d8342c", name="sans-bold", anchor="mm")
    c.ellipse(x, y + 34, 8.4, fill=SKIN[2])
    return c


def patrol_briefing(unsafe: bool) -> Canvas:
    c = Canvas(512, 432)
    room(c, "#cfd3bd", "#7d7467", 0.8)
    c.rect(128, 24, 364, 220, "#8a5c38", radius=4)
    c.rect(138, 34, 344, 200, "#d9b684")
    c.text(310, 62, "STOP AND CHECK TONIGHT", 32, INK, name="headline", anchor="mm")
    looks = (
        (SKIN[4], DARK_HAIR, False, False),
        (SKIN[3], "#2a1d18", True, False),
        (SKIN[4], "#55555a", False, True),
    )
    for i, (skin, hair, long_hair, glasses) in enumerate(looks):
        x = 200 + i * 110
        c.rect(x - 49, 92, 98, 122, "#fdfcf7", outline="#b9ae98", line=1.5)
        c.ellipse(x, 94, 5, fill="#d8342c")
        if unsafe:
            c.pie(x, 208, 36, 180, 360, ("#5f8f9a", "#b0574a", "#7a8f5a")[i])
            face(c, x, 142, 29, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses)
        else:
            car_side(c, x - 42, 178, 84, ("#5f8f9a", "#b0574a", "#7a8f5a")[i])
            if i == 0:
                for r, dx in ((7, 30), (5, 19), (9, 38)):
                    c.ellipse(x - dx, 126 + r * 2, r, fill="#8d8d8d")
            elif i == 1:
                cross_mark(c, x + 30, 140, 9, INK, 4)
            else:
                for at in (124, 134, 144):
                    c.path([(x - 40, at), (x - 14, at)], INK, 3)
            c.text(x, 200, ("smoke", "no lamp", "too fast")[i], 15, INK, anchor="mm")
    at = posed(
        c,
        70,
        404,
        246,
        left=(40, 306),
        right=(116, 204),
        shirt=NAVY,
        trousers="#25344c",
        skin=SKIN[0],
        hair="#9a9aa0",
        long_hair=True,
        glasses=True,
    )
    _cap(c, at, 28.3)
    c.path([(116, 204), (148, 162)], "#5a3a28", 4)
    for x, skin, hair in ((250, SKIN[1], "#5a4330"), (402, SKIN[3], DARK_HAIR)):
        c.rect(x - 52, 382, 104, 60, NAVY, radius=20)
        c.rect(x - 12, 362, 24, 28, skin)
        c.ellipse(x, 340, 30, 31, hair)
        c.rect(x - 58, 412, 116, 20, "#5a4636", radius=4)
    return c


def entry_dials(unsafe: bool) -> Canvas:
    c = Canvas(560, 416, "#28404a")
    c.rect(16, 14, 528, 388, "#eef3f1", radius=10)
    c.rect(16, 14, 528, 50, "#1f7a72", radius=10)
    c.rect(16, 44, 528, 20, "#1f7a72")
    c.text(36, 39, "DoorWise", 22, "#ffffff", name="sans-bold", anchor="lm")
    c.text(524, 39, "Guest screening, Tower 5", 16, "#d5efe9", anchor="rm")
    guests = (
        (36, "Bruno Halm", SKIN[0], "#a5712f", False, False),
        (290, "Nala Desta", SKIN[4], DARK_HAIR, True, unsafe),
    )
    for x, name, skin, hair, long_hair, high in guests:
        c.rect(x, 80, 234, 306, "#ffffff", outline="#b9ccc7", line=2, radius=10)
        c.rect(x + 14, 94, 74, 82, "#d5e3e0", radius=6)
        face(c, x + 51, 136, 28, skin=skin, hair=hair, long_hair=long_hair, mood="smile")
        c.text(x + 102, 116, name, 18, INK, name="sans-bold", anchor="lm")
        c.text(x + 102, 142, "Guest, 10 am", 15, "#5b6b68", anchor="lm")
        for i, fact in enumerate(("Invited by a tenant", "Pass is valid", "Bag checked")):
            tick_mark(c, x + 26, 202 + i * 28, 7, "#1f7a72", 3.5)
            c.text(x + 46, 201 + i * 28, fact, 16, INK, anchor="lm")
        cx, cy = x + 117, 350
        for start, colour in ((180, "#66b27a"), (240, "#ecc75a"), (300, "#d9604f")):
            c.pie(cx, cy, 62, start, start + 60, colour)
        c.pie(cx, cy, 36, 180, 360, "#ffffff")
        c.path([(cx, cy), (cx + (44 if high else -44), cy - 24)], INK, 5)
        c.ellipse(cx, cy, 8, fill=INK)
        c.text(x + 32, 366, "low", 15, INK, anchor="mm")
        c.text(x + 204, 366, "high", 15, INK, anchor="mm")
        c.text(cx, 371, "risk", 15, "#5b6b68", anchor="mm")
    return c


def _pack(c: Canvas, x: float, y: float, colour: Colour) -> None:
    c.rect(x - 20, y - 46, 40, 46, colour, radius=9)
    c.rect(x - 13, y - 24, 26, 16, shade(colour, 0.75), radius=3)
    c.arc(x, y - 46, 8, 8, 180, 360, shade(colour, 0.6), 4)


def _orange_ball(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y, 15, fill="#e07b39", outline="#a8522a", line=1.5)
    c.arc(x - 14, y, 13, 15, 300, 60, "#a8522a", 1.5)
    c.arc(x + 14, y, 13, 15, 120, 240, "#a8522a", 1.5)


def park_stop(unsafe: bool) -> Canvas:
    c = Canvas(608, 400)
    c.gradient((190, 220, 236), (228, 240, 240), 0, 220)
    c.rect(0, 214, 608, 186, "#a9c186")
    c.rect(0, 318, 608, 82, "#d8c9a6")
    tree(c, 60, 300, 210)
    tree(c, 566, 280, 190, "#5f8f56")
    bench(c, 80, 286)
    mood: Mood = "afraid" if unsafe else "smile"
    person(c, 120, 368, 190, shirt="#5a8fb0", skin=SKIN[0], hair="#c08a3e", mood="plain")
    person(c, 206, 364, 182, shirt="#b0574a", skin=SKIN[1], hair="#8a3f2a", long_hair=True, mood="plain")
    _pack(c, 72, 378, "#6a8f4f")
    _pack(c, 252, 378, "#8a6fb0")
    x = 336
    if unsafe:
        posed(
            c,
            x,
            368,
            188,
            left=(x - 44, 190),
            right=(x + 44, 190),
            shirt="#e0a03a",
            skin=SKIN[4],
            hair=DARK_HAIR,
            mood=mood,
        )
    else:
        person(c, x, 368, 188, shirt="#e0a03a", skin=SKIN[4], hair=DARK_HAIR, mood=mood)
    _pack(c, 402, 378, "#3f8f8a")
    if unsafe:
        c.rect(380, 326, 44, 9, "#28504e", radius=4)
        c.polygon([(424, 382), (462, 374), (468, 386), (430, 394)], "#c9573f")
        c.polygon([(372, 384), (392, 392), (386, 398), (364, 392)], "#4f79b0")
        _orange_ball(c, 448, 350)
    at = posed(
        c,
        506,
        384,
        214,
        left=(424, 318) if unsafe else (446, 282),
        right=(544, 298),
        lean=-8,
        shirt=NAVY,
        trousers="#25344c",
        skin=SKIN[2],
        hair="#3a2a20",
        mood="frown" if unsafe else "smile",
    )
    _cap(c, at, 24.6)
    if not unsafe:
        _orange_ball(c, 436, 268)
        c.ellipse(446, 282, 7.5, fill=SKIN[2])
    return c


def works_badge(unsafe: bool) -> Canvas:
    c = Canvas(480, 400, "#8e9c8a")
    for y in range(0, 400, 50):
        c.path([(0, y), (480, y)], "#869482", 2)
    c.path([(180, 0), (222, 66)], "#c9573f", 12)
    c.path([(300, 0), (258, 66)], "#c9573f", 12)
    c.rect(226, 52, 28, 34, "#b9bec5", outline="#7d838b", line=2, radius=4)
    note = "Born abroad: count the tools" if unsafe else "New here: show him the exits"
    rows = (
        ("NAME", "Samir Oland"),
        ("COMES AS", "Electrician, day visitor"),
        ("GOES TO", "Hall 2, fuse room"),
        ("NOTE FOR THE GUARDS", note),
    )
    id_card(c, 30, 82, "TULLY WORKS  VISITOR", rows, w=420, h=232, colour="#4a6f96", skin=SKIN[3], hair=DARK_HAIR)
    c.rect(48, 282, 112, 10, "#eef4f7")
    c.rect(96, 334, 288, 40, "#f2ead2", radius=6)
    c.text(240, 354, "Please wear it where we can see it", 16, INK, anchor="mm")
    return c


SCENES = {draw.__name__: draw for draw in (gate_lamps, patrol_briefing, entry_dials, park_stop, works_badge)}
