"""Scenes of risky_behavior.violence: the same moment with somebody or something threatened, and at peace."""

from ...kit import (
    INK,
    SKIN,
    Canvas,
    Colour,
    Point,
    bubble,
    face,
    knife,
    meme,
    page,
    person,
    phone,
    room,
    shade,
    table,
)
from ...things import (
    ball,
    bat,
    board_with_bread,
    brick,
    car_front,
    carton,
    dog_head,
    evening_window,
    floor_lamp,
    heavy_bag,
    jug,
    lockers,
    pan_rail,
    plate_shelf,
    salad_bowl,
    squeegee,
    street_lamp,
    tiles,
)


def kitchen_evening(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#e6dcc4", "#a9805a", 0.72)
    tiles(c, 0, 150, 448, 164, 41, "#dccfb1")
    evening_window(c, 172, 26, 100, 100)
    plate_shelf(c, 16, 54)
    pan_rail(c, 306, 36)
    man = person(
        c,
        134,
        412,
        288,
        shirt="#3d7d74",
        trousers="#4a4238",
        skin=SKIN[0],
        hair="#8a5a2e",
        mood="shout" if unsafe else "smile",
        right="up" if unsafe else "forward",
    )
    person(
        c,
        348,
        412,
        270,
        shirt="#c9854b",
        trousers="#3b4256",
        skin=SKIN[2],
        hair="#2c1f19",
        long_hair=True,
        mood="afraid" if unsafe else "smile",
        left="forward",
        right="up" if unsafe else "hip",
    )
    table(c, 302, x=26, top="#8c5c38", legs=84)
    salad_bowl(c, 96, 306)
    board_with_bread(c, 226, 314)
    jug(c, 392, 322)
    hand = man["right"]
    knife(c, *hand, 66, 14 if unsafe else 82)
    c.ellipse(*hand, 10, 10, SKIN[0])
    return c


def bakery_at_dawn(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    c.gradient((250, 214, 178), (238, 230, 214), 0, 320)
    _bakery_front(c)
    c.rect(0, 306, 512, 34, "#c9c5bd")
    c.rect(0, 340, 512, 60, "#7a7d83")
    c.path([(0, 340), (512, 340)], "#a09c95", 3)
    if unsafe:
        _cracked_glass(c, 312, 176)
    else:
        _foam_on_glass(c, 312, 176)
    street_lamp(c, 52, 332)
    hands = person(
        c,
        164,
        372,
        252,
        shirt="#7a5ea8",
        trousers="#39404f",
        skin=SKIN[1],
        hair="#1f1a18",
        right="up",
        mood="frown" if unsafe else "smile",
    )
    x, y = hands["right"]
    if unsafe:
        brick(c, x - 20, y - 22)
        for at in ((70, 366), (100, 366), (85, 351)):
            brick(c, *at)
    else:
        squeegee(c, x, y)
        _bucket(c, 94, 382)
    c.ellipse(x, y, 9, 9, SKIN[1])
    return c


def warehouse_break(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#d4dbe0", "#9c9a93", 0.74)
    _pallet_rack(c, 10, 52)
    lockers(c, 330, 66)
    c.rect(188, 30, 124, 40, "#2f5d7c", radius=4)
    c.text(250, 50, "LOADING BAY 3", 20, "#ffffff", name="headline", anchor="mm")
    colleague = person(
        c,
        450,
        378,
        244,
        shirt="#5a8a4c",
        trousers="#454a55",
        skin=SKIN[4],
        hair="#171210",
        mood="smile",
        left="forward",
    )
    person(
        c,
        318,
        376,
        252,
        shirt="#d9892f",
        trousers="#3a4660",
        skin=SKIN[1],
        hair="#4a3325",
        glasses=True,
        mood="afraid" if unsafe else "smile",
        left="down" if unsafe else "forward",
        right="up" if unsafe else "down",
    )
    aggressor = person(
        c,
        184,
        380,
        274,
        shirt="#b3413f",
        trousers="#2f3a4c",
        skin=SKIN[3],
        hair="#2a1c16",
        long_hair=True,
        mood="shout" if unsafe else "smile",
        left="up" if unsafe else "hip",
        right="out" if unsafe else "forward",
    )
    _handset(c, *colleague["left"])
    if unsafe:
        _fist(c, aggressor["left"], SKIN[3])
        _fist(c, aggressor["right"], SKIN[3])
    carton(c, 54, 352, 62, 42)
    return c


def swing_night(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#f0d9a2")
    for step in range(0, 360, 20):
        c.pie(200, 270, 420, step, step + 10, "#ecc983")
    c.rect(0, 0, 400, 96, "#27506b")
    c.text(200, 50, "SWING NIGHT", 76, "#fff3d6", name="headline", anchor="mm")
    c.rect(0, 372, 400, 34, "#6f9a58")
    _fence(c, 300, 372)
    right_man = person(
        c,
        302,
        398,
        226,
        shirt="#4b86b4",
        trousers="#e9e4d8",
        skin=SKIN[2],
        hair="#251a15",
        mood="afraid" if unsafe else "smile",
        left="up" if unsafe else "forward",
        right="up",
    )
    batter = person(
        c,
        126,
        400,
        240,
        shirt="#c25b3a",
        trousers="#e9e4d8",
        skin=SKIN[1],
        hair="#5a3d28",
        mood="shout" if unsafe else "smile",
        left="hip",
        right="up",
    )
    _cap(c, *batter["head"], 28, "#7d2f3b")
    _cap(c, *right_man["head"], 26, "#2f5477")
    bat(c, *batter["right"], 92, -28 if unsafe else -72)
    c.ellipse(*batter["right"], 9, 9, SKIN[1])
    if unsafe:
        _swish(c, batter["right"], 72)
    else:
        _mitt(c, *right_man["right"])
        ball(c, 222, 232)
    c.rect(0, 406, 400, 106, "#27506b")
    c.text(200, 437, "SATURDAY 8 PM, DOCK 4", 38, "#ffd76e", name="headline", anchor="mm")
    c.text(200, 480, "BRING A BAT, BRING A FRIEND", 29, "#fff3d6", name="headline", anchor="mm")
    return c


def windshield_note(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#8f9499")
    car_front(c)
    page(c, 96, 46, 262, 304, paper="#f6edc4")
    for y in range(88, 320, 30):
        c.path([(104, y), (350, y)], "#e0d4a2", 1)
    if unsafe:
        words = (
            "To the gray car:\nYou took my spot again. Park here once more and I will be waiting for you with a "
            "crowbar. Your knees first, then your windows.\nSpot 12"
        )
    else:
        words = (
            "To the gray car:\nYou took my spot again. Park here once more and the plow will not wait for you. "
            "Snow on your wheels first, then your windows.\nSpot 12"
        )
    c.paragraph(114, 60, words, 232, 22, "#27406b", name="comic", spacing=1.36)
    _wiper(c, (24, 362), (414, 320))
    return c


def friday_crew(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c7d3cf")
    for y in range(-20, 512, 44):
        for x in range(0, 440, 44):
            c.ellipse(x + y % 88 / 4, y, 6, 6, "#b7c6c1")
    x, y, w = phone(c, "Friday crew", x=36, y=12, w=328, h=488, bar="#8a4f66", screen="#f1e9e6")
    if unsafe:
        talk = (
            ("Dario walks home past the boathouse at 9.", False),
            ("We hide there and jump out. Bring sticks, gloves and hoods.", False),
            ("He told the boss about us. He will never forget this night!", True),
            ("Ha, he will be on the floor. I hold him, you go first.", False),
        )
    else:
        talk = (
            ("Dario walks home past the boathouse at 9.", False),
            ("We hide there and jump out. Bring cake, candles and hats.", False),
            ("He turns thirty tonight. He will never forget this night!", True),
            ("Ha, he will be so happy. I hold the cake, you sing first.", False),
        )
    c.text(x + w / 2, y + 8, "Today, 5:12 PM", 13, "#8c7f80", anchor="mm")
    at = y + 26
    for words, mine in talk:
        at = bubble(c, x, at, w, words, mine=mine, size=16) + 4
    c.rect(x, 444, w - 46, 36, "#ffffff", radius=18)
    c.text(x + 16, 462, "Message", 15, "#9a8f90", anchor="lm")
    c.ellipse(x + w - 18, 462, 18, fill="#8a4f66")
    c.polygon([(x + w - 25, 453), (x + w - 8, 462), (x + w - 25, 471)], "#ffffff")
    return c


def punch_coach(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#d8b98a")
    for y in range(-400, 512, 60):
        c.path([(0, y), (400, y + 400)], "#cfae7d", 16)
    x, y, w = phone(c, "Punch Coach", x=40, y=12, w=320, h=488, bar="#33658a", screen="#eef2f5")
    c.text(x + w / 2, y + 12, "TARGET OF THE DAY", 30, "#33658a", name="headline", anchor="mm")
    top = y + 34
    c.rect(x, top, w, 232, "#c6b8a4")
    for row in range(8):
        c.path([(x, top + 29 * row), (x + w, top + 29 * row)], "#b7a892", 2)
        for column in range(4):
            left = x + 36 * (row % 2) + 72 * column
            if left < x + w:
                c.path([(left, top + 29 * row), (left, top + 29 * row + 29)], "#b7a892", 2)
    middle = x + w / 2
    if unsafe:
        _portrait(c, middle, top)
    else:
        heavy_bag(c, middle, top)
    for number, (px, py) in enumerate(((-22, 62), (24, 118), (-8, 190)), 1):
        _target_point(c, middle + px, top + py, number)
    c.rect(x, top, w, 232, outline="#33658a", line=3)
    c.text(middle, top + 252, "Picture from: My photos", 16, "#4b5763", anchor="mm")
    for i, (label, fill) in enumerate((("CHANGE", "#8494a3"), ("START", "#33658a"))):
        c.rect(x + i * (w / 2 + 4), top + 274, w / 2 - 4, 46, fill, radius=10)
        c.text(x + i * (w / 2 + 4) + w / 4 - 2, top + 297, label, 24, "#ffffff", name="headline", anchor="mm")
    c.text(middle, top + 346, "3 points, 20 rounds", 16, "#4b5763", anchor="mm")
    return c


def evening_practice(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#cfd9c3", "#a77c5a", 0.7)
    c.rect(24, 86, 104, 84, "#f3e6cf", outline="#8a6a48", line=5)
    c.polygon([(30, 164), (64, 116), (86, 146), (98, 130), (122, 164)], "#7fa0a8")
    c.ellipse(102, 110, 9, 9, "#e6b85c")
    floor_lamp(c, 414, 322)
    _sofa(c, 186, 214)
    hands = person(
        c,
        108,
        382,
        264,
        shirt="#4f6fa8",
        trousers="#51463c",
        skin=SKIN[0],
        hair="#a0622d",
        mood="frown" if unsafe else "smile",
        left="hip",
        right="up",
    )
    x, y = hands["right"]
    if unsafe:
        c.path([(x - 20, y + 12), (x + 78, y - 46)], "#6b4a2f", 9)
        _cowering_dog(c, 284, 374)
    else:
        _bone(c, x + 10, y - 14)
        _sitting_dog(c, 288, 304)
    c.ellipse(x, y, 9.5, 9.5, SKIN[0])
    meme(c, "WHO IS THE BOSS HERE?", "WE PRACTICE EVERY EVENING", size=42)
    return c


# -- the kitchen ---------------------------------------------------------------------------------------------------


# -- the street ----------------------------------------------------------------------------------------------------


def _bakery_front(c: Canvas) -> None:
    c.rect(98, 20, 396, 286, "#b9846a")
    for row in range(12):
        y = 24 + row * 24
        c.path([(98, y), (494, y)], "#ab775e", 1.5)
    c.rect(98, 12, 396, 12, "#8d6350")
    c.rect(116, 34, 360, 40, "#f4ead6", radius=4)
    c.text(296, 54, "LINDEN BAKERY", 34, "#6b4330", name="headline", anchor="mm")
    for i in range(12):
        left = 116 + i * 30
        c.polygon([(left, 80), (left + 30, 80), (left + 30, 106), (left, 106)], "#4f8f86" if i % 2 else "#f7f2e6")
        c.pie(left + 15, 106, 15, 0, 180, "#4f8f86" if i % 2 else "#f7f2e6")
    c.rect(208, 124, 176, 136, "#dcecf2", outline="#f4ead6", line=7)
    c.rect(215, 238, 162, 15, "#a9774a")
    for x, fill in ((240, "#c98f4e"), (282, "#b87a3d"), (326, "#d6a561"), (358, "#c98f4e")):
        c.ellipse(x, 230, 18, 11, fill)
        c.path([(x - 7, 225), (x + 1, 233)], "#f0d3a0", 2)
    c.rect(400, 128, 70, 178, "#5d7f78", outline="#f4ead6", line=6)
    c.rect(412, 142, 46, 74, "#dcecf2")
    c.rect(414, 166, 42, 22, "#ffffff", radius=3)
    c.text(435, 177, "OPENS 7", 13, INK, name="headline", anchor="mm")
    c.ellipse(410, 240, 4, 4, "#e6c15f")


def _cracked_glass(c: Canvas, x: float, y: float) -> None:
    c.polygon(
        [(x - 14, y - 6), (x - 2, y - 16), (x + 13, y - 8), (x + 15, y + 9), (x, y + 15), (x - 15, y + 8)], "#6f8791"
    )
    for dx, dy in ((-60, -30), (-24, -40), (30, -42), (62, -16), (58, 26), (16, 44), (-38, 42), (-70, 14)):
        c.path([(x + dx * 0.2, y + dy * 0.3), (x + dx * 0.6 - 4, y + dy * 0.6 + 3), (x + dx, y + dy)], "#7f98a3", 2)
    c.path(
        [
            (x - 36, y - 10),
            (x - 26, y + 20),
            (x + 6, y + 28),
            (x + 36, y + 16),
            (x + 38, y - 14),
            (x + 2, y - 28),
            (x - 36, y - 10),
        ],
        "#8ea6b0",
        1.5,
    )


def _foam_on_glass(c: Canvas, x: float, y: float) -> None:
    for dx, dy, r in (
        (-54, -16, 10),
        (-40, 4, 14),
        (-20, -12, 12),
        (0, 8, 15),
        (20, -6, 11),
        (36, 12, 13),
        (50, -8, 8),
    ):
        c.ellipse(x + dx, y + dy, r, r, "#ffffff", outline="#9fbccb", line=1.5)
    for dx, dy in ((-24, 32), (12, 36), (44, 34)):
        c.ellipse(x + dx, y + dy, 5, 8, "#b5d4e2")


def _bucket(c: Canvas, x: float, y: float) -> None:
    c.arc(x, y - 36, 24, 20, 180, 360, "#6c7780", 3)
    c.polygon([(x - 26, y - 38), (x + 26, y - 38), (x + 19, y), (x - 19, y)], "#b8583a")
    for dx, r in ((-15, 8), (0, 10), (14, 8)):
        c.ellipse(x + dx, y - 40, r, r * 0.8, "#ffffff", outline="#b5cbd6", line=1)


# -- the warehouse -------------------------------------------------------------------------------------------------


def _pallet_rack(c: Canvas, x: float, y: float) -> None:
    for shelf in range(3):
        base = y + 62 + shelf * 78
        for i in range(3):
            height = 38 + 6 * ((i + shelf) % 3)
            carton(c, x + 10 + i * 46, base - height, 40, height)
        c.rect(x, base, 152, 9, "#d98a32")
    for post in (x, x + 146):
        c.rect(post, y, 8, 250, "#2f5d7c")


def _handset(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 8, y - 24, 16, 28, "#1d1f24", radius=3)
    c.ellipse(x, y + 2, 8, 7, SKIN[4])


def _fist(c: Canvas, at: Point, skin: Colour) -> None:
    x, y = at
    c.rect(x - 11, y - 11, 22, 20, skin, outline=shade(skin, 0.7), line=1.5, radius=6)
    for dx in (-5, 0, 5):
        c.path([(x + dx, y - 9), (x + dx, y - 1)], shade(skin, 0.7), 1.5)


# -- the poster ----------------------------------------------------------------------------------------------------


def _fence(c: Canvas, top: float, bottom: float) -> None:
    for x in range(8, 400, 48):
        c.rect(x, top - 40, 6, bottom - top + 40, "#a58a5d")
    for y in (top - 32, top + 20):
        c.rect(0, y, 400, 6, "#a58a5d")


def _cap(c: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    c.pie(x, y - r * 0.18, r * 1.12, 180, 360, colour)
    c.rect(x - r * 1.2, y - r * 0.3, r * 2.4, r * 0.24, shade(colour, 0.75), radius=r * 0.1)


def _swish(c: Canvas, at: Point, r: float) -> None:
    for step in (0, 12):
        c.arc(*at, r + step, r + step, 280, 318, "#a8742c", 3)


def _mitt(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y - 6, 19, 18, "#8a5230", outline="#633a20", line=2)
    for dx in (-8, 0, 8):
        c.path([(x + dx, y - 20), (x + dx * 0.7, y - 8)], "#633a20", 2)


# -- the car -------------------------------------------------------------------------------------------------------


def _wiper(c: Canvas, foot: Point, tip: Point) -> None:
    c.path([foot, ((foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2 + 10)], "#2b3036", 6)
    c.path([(foot[0] + 40, foot[1] - 6), tip], "#1f2327", 8)
    c.ellipse(*foot, 9, 9, "#2b3036")


# -- the app -------------------------------------------------------------------------------------------------------


def _portrait(c: Canvas, x: float, top: float) -> None:
    c.rect(x - 66, top + 132, 132, 100, "#8a6f4d", radius=30)
    c.rect(x - 66, top + 190, 132, 42, "#8a6f4d")
    c.rect(x - 14, top + 108, 28, 34, SKIN[1])
    face(c, x, top + 72, 48, skin=SKIN[1], hair="#5b4030", glasses=True)


def _target_point(c: Canvas, x: float, y: float, number: int) -> None:
    c.ellipse(x, y, 17, 17, "#f6c945", outline="#7d5a10", line=2.5)
    c.text(x, y, str(number), 18, INK, name="sans-bold", anchor="mm")


# -- the living room -----------------------------------------------------------------------------------------------


def _sofa(c: Canvas, x: float, y: float) -> None:
    c.rect(x + 10, y, 192, 100, "#8c5a62", radius=18)
    c.rect(x, y + 34, 34, 96, "#7b4c55", radius=14)
    c.rect(x + 178, y + 34, 34, 96, "#7b4c55", radius=14)
    c.rect(x + 30, y + 76, 152, 52, "#a06b73", radius=10)
    c.path([(x + 106, y + 80), (x + 106, y + 124)], "#8c5a62", 2)
    for dx in (14, 190):
        c.rect(x + dx, y + 128, 10, 14, "#4b3526")


def _bone(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 20, y + 10), (x + 22, y - 10)], "#f8f1de", 9)
    for dx, dy in ((-24, 6), (-18, 16), (22, -16), (27, -7)):
        c.ellipse(x + dx, y + dy, 7, 7, "#f8f1de")


def _sitting_dog(c: Canvas, x: float, y: float) -> None:
    """A dog sitting upright, its paws at (x, y)."""
    c.path([(x + 26, y - 16), (x + 48, y - 34), (x + 54, y - 54)], "#b98b58", 9)
    c.ellipse(x + 10, y - 28, 30, 30, "#b98b58")
    c.rect(x - 18, y - 76, 40, 76, "#c99a66", radius=16)
    c.ellipse(x, y - 40, 13, 26, "#ecd6b4")
    c.path([(x - 9, y - 34), (x - 9, y - 4)], "#c99a66", 11)
    c.path([(x + 9, y - 34), (x + 9, y - 4)], "#c99a66", 11)
    for dx in (-11, 11):
        c.ellipse(x + dx, y - 4, 9, 6, "#ecd6b4")
    dog_head(c, x, y - 92, ears_up=True)


def _cowering_dog(c: Canvas, x: float, y: float) -> None:
    """The same dog pressed to the floor, its belly at (x, y)."""
    c.path([(x + 84, y - 14), (x + 98, y - 4), (x + 76, y + 1)], "#b98b58", 9)
    c.ellipse(x + 44, y - 24, 50, 26, "#b98b58")
    c.ellipse(x + 66, y - 10, 24, 14, "#c99a66")
    c.path([(x + 20, y - 8), (x - 24, y - 2)], "#c99a66", 12)
    c.ellipse(x - 26, y - 3, 9, 6, "#ecd6b4")
    dog_head(c, x - 4, y - 32, ears_up=False)


SCENES = {
    draw.__name__: draw
    for draw in (
        kitchen_evening,
        bakery_at_dawn,
        warehouse_break,
        swing_night,
        windshield_note,
        friday_crew,
        punch_coach,
        evening_practice,
    )
}
