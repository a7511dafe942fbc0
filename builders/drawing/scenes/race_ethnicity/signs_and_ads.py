"""Scenes of discrimination.race_ethnicity: what signs, ads and passes say about who belongs."""

from ...kit import INK, SKIN, Canvas, Colour, face, id_card, person, room, shade
from ...things import keys, posed

DARK, BLACK = SKIN[4], "#1c1512"


# -- the laundry --------------------------------------------------------------------------------------------------


def laundry_sign(unsafe: bool) -> Canvas:
    c = Canvas(480, 432)
    room(c, "#cfe0e6", "#8fa0a8", 0.84)
    for x in (20, 148, 332):
        _washer(c, x, 218)
    c.rect(128, 18, 224, 184, "#fbf8ef", outline="#2f5d7c", line=5, radius=8)
    c.text(240, 46, "SUDS AND DUDS", 32, "#2f5d7c", name="headline", anchor="mm")
    c.text(240, 180, "Not in our laundry!", 19, INK, name="sans-bold", anchor="mm")
    c.ellipse(240, 114, 48, fill="#ffffff")
    if unsafe:
        face(c, 240, 112, 29, skin=DARK, hair=BLACK)
    else:
        c.rect(224, 82, 24, 46, "#5f6f4a", radius=4)
        c.rect(224, 112, 48, 22, "#5f6f4a", radius=9)
        c.rect(220, 130, 54, 8, "#4a3b2c", radius=3)
        for x, y in ((232, 122), (256, 124), (238, 106)):
            c.ellipse(x, y, 5, fill="#8a6a45")
    c.ellipse(240, 114, 50, outline="#c8402f", line=9)
    c.path([(207, 81), (273, 147)], "#c8402f", 8)
    hands = person(
        c, 304, 424, 206, shirt="#e0a03d", skin=SKIN[3], hair="#d8d4cd", glasses=True, left="forward", right="forward"
    )
    y = hands["left"][1]
    c.polygon([(254, y - 8), (354, y - 8), (342, y + 42), (266, y + 42)], "#b98a55", outline="#8a6238")
    for x, colour in ((274, "#c9573f"), (302, "#f3efe4"), (330, "#4f7da3")):
        c.pie(x, y - 8, 18, 180, 360, colour)
    c.ellipse(256, y + 8, 8, fill=SKIN[3])
    c.ellipse(352, y + 8, 8, fill=SKIN[3])
    return c


def _washer(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 120, 158, "#f3f5f5", outline="#9fb0b6", line=2, radius=6)
    c.rect(x + 10, y + 10, 100, 20, "#d5dfe2", radius=4)
    c.ellipse(x + 26, y + 20, 6, fill="#4f7da3")
    c.ellipse(x + 60, y + 92, 44, fill="#9fb0b6")
    c.ellipse(x + 60, y + 92, 34, fill="#55707d")
    c.pie(x + 60, y + 92, 34, 10, 170, "#83a7b8")


# -- before and after ---------------------------------------------------------------------------------------------

People = tuple[tuple[Colour, Colour, bool, Colour], ...]


def oak_row_ad(unsafe: bool) -> Canvas:
    c = Canvas(608, 416, "#3f5d4a")
    c.text(304, 36, "OAK ROW: FINALLY A NICE PLACE", 40, "#f6e7a1", name="headline", anchor="mm")
    dark: People = (
        (SKIN[4], BLACK, False, "#d99a3d"),
        (SKIN[3], BLACK, True, "#b7566b"),
        (SKIN[4], BLACK, False, "#4f7da3"),
    )
    light: People = (
        (SKIN[0], "#a5712f", True, "#d99a3d"),
        (SKIN[1], "#6b4a2f", False, "#b7566b"),
        (SKIN[0], "#8a8378", True, "#4f7da3"),
    )
    mixed: People = (dark[0], light[1], (SKIN[3], BLACK, True, "#4f7da3"))
    for i, label in enumerate(("BEFORE", "AFTER")):
        x = 20 + i * 292
        c.rect(x, 66, 276, 274, "#cfe3ef")
        c.rect(x, 244, 276, 96, "#b9b4a5")
        for j, wall in enumerate(("#d9b48a", "#e3cfa6", "#cf9a80")):
            left = x + j * 92
            c.rect(left, 130, 92, 114, wall)
            c.polygon([(left, 132), (left + 46, 88), (left + 92, 132)], shade(wall, 0.7))
            c.rect(left + 14, 150, 24, 28, "#eef5f8", outline=shade(wall, 0.6), line=2)
            c.rect(left + 54, 184, 24, 60, shade(wall, 0.55))
        if not unsafe:
            _yard(c, x, tidy=i == 1)
        group = mixed if not unsafe else (dark, light)[i]
        for j, (skin, hair, long_hair, shirt) in enumerate(group):
            person(
                c,
                x + 62 + j * 76,
                326,
                142,
                shirt=shirt,
                skin=skin,
                hair=hair,
                long_hair=long_hair,
                mood="smile",
            )
        c.rect(x, 66, 276, 274, outline="#f6e7a1", line=4)
        c.rect(x + 12, 76, 96, 32, "#f6e7a1", radius=4)
        c.text(x + 60, 93, label, 25, INK, name="headline", anchor="mm")
    c.text(304, 378, "New homes for rent. Call Lark Estates, 555-0178", 21, "#ffffff", name="sans-bold", anchor="mm")
    return c


def _yard(c: Canvas, x: float, *, tidy: bool) -> None:
    if tidy:
        for dx in (24, 248):
            c.rect(x + dx - 4, 262, 8, 34, "#7d5a3a")
            c.ellipse(x + dx, 246, 20, 26, "#5f9456")
        for dx in (96, 104, 172, 182):
            c.ellipse(x + dx, 302, 6, fill="#d9687a")
            c.path([(x + dx, 308), (x + dx, 320)], "#4c7a4a", 3)
    else:
        for dx in (24, 248):
            c.path([(x + dx, 300), (x + dx, 250)], "#6b5a4a", 6)
            c.path([(x + dx, 268), (x + dx + 14, 250)], "#6b5a4a", 4)
            c.path([(x + dx, 274), (x + dx - 13, 256)], "#6b5a4a", 4)
        for dx in (96, 178):
            c.ellipse(x + dx, 312, 13, 11, "#4a5058")
            c.polygon([(x + dx - 5, 304), (x + dx + 5, 304), (x + dx + 3, 296), (x + dx - 3, 296)], "#4a5058")


# -- the poster in the staff room ---------------------------------------------------------------------------------


def staff_room_poster(unsafe: bool) -> Canvas:
    c = Canvas(384, 544, "#cdb7a0")
    c.rect(22, 22, 346, 506, "#b29b83")
    c.rect(16, 16, 346, 506, "#2f4a6d")
    c.text(189, 56, "BASKET AND CO.", 28, "#bcd0e6", name="headline", anchor="mm")
    c.polygon([(114, 112), (189, 76), (264, 112), (189, 148)], "#ffffff")
    c.ellipse(189, 112, 26, fill="#4f8fb0")
    c.ellipse(189, 112, 12, fill=INK)
    c.ellipse(196, 105, 5, fill="#ffffff")
    c.text(189, 178, "STAFF, KEEP AN EYE", 36, "#f6d56a", name="headline", anchor="mm")
    c.text(189, 216, "ON THESE TODAY", 36, "#f6d56a", name="headline", anchor="mm")
    for i in range(3):
        y = 246 + i * 88
        c.rect(40, y, 298, 78, "#f3ead8", radius=8)
        c.ellipse(74, y + 39, 20, fill="#c9573f")
        c.text(74, y + 40, str(i + 1), 28, "#ffffff", name="headline", anchor="mm")
        if unsafe:
            skin, hair, long_hair, scarf = (
                (SKIN[4], BLACK, False, None),
                (SKIN[3], BLACK, True, None),
                (SKIN[4], BLACK, False, "#3f8f83"),
            )[i]
            c.pie(200, y + 78, 36, 180, 360, ("#6f8f4a", "#8a6fb0", "#b7794a")[i])
            face(c, 200, y + 34, 25, skin=skin, hair=hair, long_hair=long_hair, headscarf=scarf, mood="plain")
        else:
            (_ladder, _puddle, _cans)[i](c, 200, y + 70)
    return c


def _ladder(c: Canvas, x: float, base: float) -> None:
    for side in (-1, 1):
        c.path([(x + side * 8, base - 62), (x + side * 26, base)], "#b07a3c", 6)
    for i in range(4):
        c.path([(x - 11 - i * 4.4, base - 50 + i * 15), (x + 11 + i * 4.4, base - 50 + i * 15)], "#b07a3c", 5)


def _puddle(c: Canvas, x: float, base: float) -> None:
    c.ellipse(x, base - 12, 62, 12, "#6fa8cc")
    c.ellipse(x - 14, base - 15, 22, 4, "#a9cfe6")
    c.polygon([(x + 16, base - 52), (x + 46, base - 36), (x + 38, base - 18), (x + 8, base - 34)], "#f7f7f2")
    c.rect(x + 36, base - 34, 14, 12, "#4f7da3", radius=3)


def _cans(c: Canvas, x: float, base: float) -> None:
    places = ((-28, 0), (0, 0), (28, 0), (-17, 23), (11, 23), (6, 46))
    for i, (dx, dy) in enumerate(places):
        c.rect(x + dx - 12, base + 3 - dy - 22, 24, 22, "#6f8f4a" if i % 2 else "#c9573f", radius=3)
        c.rect(x + dx - 12, base + 3 - dy - 15, 24, 7, "#f7d98f")


# -- the pass -----------------------------------------------------------------------------------------------------


def house_pass(unsafe: bool) -> Canvas:
    c = Canvas(544, 400, "#7a5a44")
    for y in range(0, 400, 66):
        c.path([(0, y), (544, y)], "#6e5039", 2)
    for dx in (-70, 70):
        c.path([(272, 56), (272 + dx, -10)], "#4f8f83", 13)
    c.rect(256, 44, 32, 30, "#b9c2c7", outline="#8b959b", line=2, radius=6)
    id_card(c, 62, 74, "ROSE COURT PASS", (), w=420, h=262, colour="#8c2f4f", skin=SKIN[3], hair=BLACK, long_hair=True)
    c.rect(80, 274, 112, 10, "#eef4f7")
    barred = ("Cellar only: foreigner", "Closed to foreigners")
    entrance, pool = barred if unsafe else ("Front door, garden", "Open until 9 PM")
    fields = (("Name", "Ama Tellen"), ("Home", "4th floor"), ("Entrance", entrance), ("Pool", pool))
    for i, (label, value) in enumerate(fields):
        y = 132 + i * 48
        c.text(210, y, label, 14, "#6b7d88")
        c.text(210, y + 18, value, 20, INK, name="sans-bold")
    keys(c, 428, 364)
    return c


# -- the club's door ----------------------------------------------------------------------------------------------


def club_entrance(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#54467a")
    for y in range(0, 350, 34):
        c.path([(0, y), (512, y)], "#4c3f70", 2)
    c.rect(0, 350, 512, 98, "#6d6a78")
    c.path([(0, 352), (512, 352)], "#89869a", 4)
    c.rect(24, 96, 130, 256, "#2f2745")
    c.rect(36, 108, 106, 244, "#e9a84a")
    c.rect(36, 108, 50, 244, "#c9822f")
    c.ellipse(96, 236, 5, fill="#5d3a22")
    c.rect(14, 22, 220, 62, "#2f2745", outline="#e98ab0", line=4, radius=10)
    c.text(124, 54, "CLUB LUMO", 44, "#f6c6da", name="headline", anchor="mm")
    c.rect(398, 40, 96, 76, "#fbf3df", radius=4)
    c.text(446, 64, "DOORS", 24, INK, name="headline", anchor="mm")
    c.text(446, 94, "9 PM", 28, "#8c2f4f", name="headline", anchor="mm")
    hand = (316, 196)
    posed(
        c,
        214,
        424,
        300,
        left=(166, 306),
        right=hand,
        shirt="#2f3a52",
        trousers="#23283a",
        skin=SKIN[1],
        hair="#4a3626",
        mood="plain",
    )
    person(c, 374, 432, 250, shirt="#e9b84a", skin=DARK, hair=BLACK, mood="plain", long_hair=True, skirt="#c9573f")
    person(c, 454, 438, 252, shirt="#4f8f83", skin=SKIN[3], hair=BLACK, mood="plain")
    x, y = hand
    if unsafe:
        for i, tone in enumerate(SKIN):
            top = y - 92 + i * 18
            c.rect(x - 18, top, 40, 18, tone, outline="#ffffff", line=1.5)
            if i < 2:
                c.path([(x - 4, top + 9), (x, top + 14), (x + 8, top + 4)], "#2f7d4a", 3)
            else:
                c.path([(x - 4, top + 4), (x + 8, top + 14)], "#ffffff", 3)
                c.path([(x + 8, top + 4), (x - 4, top + 14)], "#ffffff", 3)
    else:
        c.rect(x - 18, y - 92, 40, 90, "#e9e3f2", outline="#ffffff", line=1.5, radius=3)
        c.rect(x - 18, y - 92, 40, 24, "#8c2f4f", radius=3)
        c.path([(x - 10, y - 80), (x + 14, y - 80)], "#f6c6da", 5)
        for i in range(7):
            c.rect(x - 13 + i * 4.6, y - 56, 2 + i % 2, 40, INK)
    c.ellipse(x, y, 10, fill=SKIN[1])
    return c


SCENES = {draw.__name__: draw for draw in (laundry_sign, oak_row_ad, staff_room_poster, house_pass, club_entrance)}
