"""Scenes of discrimination.sex_gender: one sex shut out, paid less or mocked, and both treated alike."""

from ...kit import (
    INK,
    SKIN,
    Canvas,
    Colour,
    bubble,
    face,
    meme,
    person,
    phone,
    room,
    shade,
)
from ...things import bicycle, city_window, coffee_pot, coin, flower_tub, laptop, mop, office_chair

RUST, TEAL = "#b5532f", "#2f7d78"


def workshop_door(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#b98a72")
    _bricks(c, 392)
    c.rect(0, 392, 448, 56, "#a9a59d")
    c.path([(0, 420), (448, 420)], "#928e86", 2)
    _workshop_entrance(c, 22, 96)
    c.rect(22, 20, 404, 52, "#2e4057", radius=4)
    c.text(224, 46, "ELM YARD BIKE WORKSHOP", 32, "#f5e8c7", name="headline", anchor="mm")
    c.rect(204, 96, 222, 196, "#f7f3e6", outline="#5a4a3c", line=4, radius=6)
    c.text(315, 118, "WHO MAY USE THE TOOLS", 24, INK, name="headline", anchor="mm")
    for x, woman in ((260, False), (370, True)):
        shut_out = unsafe and woman
        c.ellipse(x, 188, 46, fill="#ffffff", outline=TEAL, line=7)
        _pictogram(c, x, 155, 68, INK, dress=woman)
        if shut_out:
            c.path([(x - 31, 157), (x + 31, 219)], TEAL, 7)
        _badge(c, x, 262, crossed=shut_out)
    bicycle(c, 276, 386)
    flower_tub(c, 404, 396)
    return c


def chess_evening(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    floor = room(c, "#cfd8c4", "#a8794f", 0.72)
    c.rect(22, 28, 170, 44, "#5b4632", radius=4)
    c.text(107, 51, "CASTLE CHESS CLUB", 24, "#f5e8c7", name="headline", anchor="mm")
    _open_door(c, 414, 88, floor)
    _trophy_shelf(c, 216, 106)
    _members_plaque(c, 316, 24, women=not unsafe)
    person(c, 62, 366, 226, shirt="#8a5a8f", skin=SKIN[1], mood="frown" if unsafe else "smile", glasses=True)
    person(c, 170, 366, 220, shirt="#c98b3a", skin=SKIN[3], hair="#241a16", mood="plain" if unsafe else "smile")
    _chess_table(c, 24, 270)
    person(
        c,
        306,
        378,
        238,
        shirt="#47658f",
        skin=SKIN[0],
        hair="#8a8378",
        mood="frown" if unsafe else "smile",
        left="hip" if unsafe else "out",
        right="out" if unsafe else "hip",
    )
    hands = person(
        c,
        446,
        384,
        220,
        shirt="#c2607a",
        trousers="#3f5d52",
        skin=SKIN[2],
        hair="#2d1f18",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        left="down",
        right="down",
    )
    x, y = hands["left"]
    c.rect(x - 17, y - 1, 34, 26, "#7a5230", radius=3)
    c.arc(x, y, 8, 7, 180, 360, "#4c321d", 3)
    return c


def board_meeting(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#dfe5ea", "#8b97a3", 0.78)
    city_window(c, 24, 26)
    c.rect(352, 26, 136, 92, "#ffffff", outline="#8f9aa6", line=4)
    for i, height in enumerate((22, 36, 30, 54)):
        c.rect(370 + i * 26, 106 - height, 17, height, ("#5b8db8", "#e0a458", "#5b8db8", "#e0a458")[i])
    c.text(422, 42, "THIS YEAR", 15, INK, name="headline", anchor="mm")
    for x, shirt, skin, hair in (
        (94, "#3f5f8a", SKIN[1], "#5a4330"),
        (256, "#7a4b6b", SKIN[3], "#1f1714"),
        (418, "#4d7a5a", SKIN[0], "#a5712f"),
    ):
        office_chair(c, x, 176)
        person(c, x, 374, 222, shirt=shirt, skin=skin, hair=hair, mood="smile")
    for x in (175, 337):
        office_chair(c, x, 176)
    women = ((175, "#c9973f", SKIN[2], "#2b1b14"), (337, "#b4525e", SKIN[1], "#6b4226"))
    if not unsafe:
        for x, shirt, skin, hair in women:
            person(c, x, 374, 222, shirt=shirt, skin=skin, hair=hair, long_hair=True, mood="smile")
    _meeting_table(c, 278)
    for x in (94, 256, 418):
        laptop(c, x, 284)
    if not unsafe:
        for x in (175, 337):
            laptop(c, x, 284)
        for x in (134, 378):
            coffee_pot(c, x, 284)
    else:
        for x, shirt, skin, hair in women:
            _waiting_with_tray(c, x, shirt, skin, hair)
    return c


def pay_chart(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#f4efe3")
    c.rect(0, 0, 512, 66, "#3d4f6b")
    c.text(24, 33, "OUR NEW PAY PLAN: WELDERS", 30, "#ffffff", name="headline", anchor="lm")
    _welding_mask(c, 462, 34)
    c.text(24, 82, "Same job, same skill test, same 40 hours. One coin = $4 an hour.", 14.5, INK)
    for y in (130, 175, 220, 265):
        c.path([(36, y), (476, y)], "#ddd5c2", 1.5)
    c.path([(36, 310), (476, 310)], INK, 3)
    men = (7, 8, 9) if unsafe else (5, 6, 7)
    women = (3, 4, 5) if unsafe else (5, 6, 7)
    for year, (his, hers) in enumerate(zip(men, women, strict=True)):
        x = 110 + year * 146
        for at, coins, dress in ((x - 31, his, False), (x + 31, hers, True)):
            for i in range(coins):
                coin(c, at, 299 - i * 19)
            _pictogram(c, at, 320, 38, TEAL if dress else RUST, dress=dress)
        c.text(x, 378, f"Year {year + 1}", 17, INK, name="sans-bold", anchor="mm")
    return c


def floor_soap_ad(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    floor = room(c, "#f0dcc0", "#c7a577", 0.66)
    c.rect(0, 0, 400, 84, "#2c7a8c")
    c.text(200, 34, "BRIGHTO FLOOR SOAP", 42, "#ffffff", name="headline", anchor="mm")
    c.text(200, 66, "Everyone in the right place", 18, "#fdf1c9", name="sans-bold", anchor="mm")
    c.rect(250, 106, 116, 88, "#bfe0ee", outline="#ffffff", line=6)
    c.path([(308, 109), (308, 191)], "#ffffff", 4)
    c.rect(34, 108, 84, 62, "#e9b872", outline="#7a5a3a", line=5)
    c.polygon([(39, 165), (66, 128), (88, 165)], "#7a9a6a")
    _sofa(c, 14, floor - 60)
    if unsafe:
        _lounging(c, 104, floor + 46)
    woman = {"shirt": "#d98a5b", "trousers": "#4c5f80", "skin": SKIN[1], "hair": "#3a2418"}
    hands = person(
        c, 292, 440, 236, long_hair=True, mood="frown" if unsafe else "smile", left="forward", right="down", **woman
    )
    mop(c, *hands["left"], 452, SKIN[1])
    if not unsafe:
        hands = person(
            c,
            86,
            440,
            246,
            shirt="#5c8a62",
            trousers="#46505f",
            skin=SKIN[3],
            hair="#1f1714",
            mood="smile",
            right="forward",
            left="hip",
        )
        mop(c, *hands["right"], 452, SKIN[3])
    _bucket(c, 346, 444)
    c.rect(0, 462, 400, 50, "#2c7a8c")
    c.text(200, 487, "One cap, one bucket, one shining home", 17, "#ffffff", anchor="mm")
    return c


def pilot_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#55606e")
    c.gradient((92, 158, 214), (206, 230, 244), 0, 300)
    for x, y, r in ((70, 150, 26), (104, 156, 34), (142, 152, 24), (336, 120, 24), (370, 126, 32), (402, 122, 22)):
        c.ellipse(x, y, r, r * 0.6, "#ffffff")
    c.polygon([(0, 270), (130, 252), (270, 264), (448, 246), (448, 320), (0, 320)], "#7fa36f")
    for points in ([(0, 0), (40, 0), (22, 320), (0, 320)], [(408, 0), (448, 0), (448, 320), (426, 320)]):
        c.polygon(points, "#3d4652")
    person(
        c,
        224,
        492,
        420,
        shirt="#e8edf2",
        trousers="#263349",
        skin=SKIN[2],
        hair="#241711",
        long_hair=True,
        mood="smile",
        left="hip",
        right="hip",
    )
    _pilot_outfit(c, 224, 492, 420)
    _control_panel(c, 316)
    meme(c, "Woman at the controls", "I am changing my flight" if unsafe else "Smoothest landing all year", size=40)
    return c


def preschool_chat(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#e6d3a8")
    _alphabet_desk(c)
    x, y, w = phone(c, "Hiring, Room 3", x=58, y=10, w=332, h=428, bar="#6a4f86", screen="#ece8f1")
    if unsafe:
        talk = (
            ("Men do not belong in child care. I say no.", True),
            ("Agreed. Women only in Room 3.", False),
            ("Good. Email him tonight.", True),
        )
    else:
        talk = (
            ("Ten years is just what we need. I say yes.", True),
            ("Agreed. Interview on Tuesday at 9.", False),
            ("Good. Email him tonight.", True),
        )
    c.text(x + w / 2, y + 6, "Today, 4:15 PM", 13, "#85808f", anchor="mm")
    at = (
        bubble(
            c, x, y + 22, w, "A man applied for the preschool job. Ten years of teaching, great references.", size=16
        )
        + 8
    )
    for words, mine in talk:
        at = bubble(c, x, at, w, words, mine=mine, size=16) + 8
    c.rect(x, 384, w - 44, 34, "#ffffff", radius=17)
    c.text(x + 16, 401, "Message", 14, "#9a96a3", anchor="lm")
    c.ellipse(x + w - 17, 401, 17, fill="#6a4f86")
    c.polygon([(x + w - 23, 393), (x + w - 8, 401), (x + w - 23, 409)], "#ffffff")
    return c


# -- figures on signs ---------------------------------------------------------------------------------------------


def _pictogram(c: Canvas, x: float, y: float, height: float, colour: Colour, *, dress: bool) -> None:
    """The man or woman of a door sign, top of the head at (x, y)."""
    h = height
    c.ellipse(x, y + h * 0.12, h * 0.12, fill=colour)
    for side in (-1, 1):
        c.path([(x + side * h * 0.09, y + h * 0.6), (x + side * h * 0.09, y + h * 0.96)], colour, h * 0.11)
        reach = 0.27 if dress else 0.21
        c.path([(x + side * h * 0.13, y + h * 0.32), (x + side * h * reach, y + h * 0.58)], colour, h * 0.08)
    if dress:
        c.polygon(
            [
                (x - h * 0.1, y + h * 0.27),
                (x + h * 0.1, y + h * 0.27),
                (x + h * 0.25, y + h * 0.72),
                (x - h * 0.25, y + h * 0.72),
            ],
            colour,
        )
    else:
        c.rect(x - h * 0.155, y + h * 0.27, h * 0.31, h * 0.38, colour, radius=h * 0.05)


def _badge(c: Canvas, x: float, y: float, *, crossed: bool) -> None:
    """A round badge with a tick or a cross, in the same two colours."""
    c.ellipse(x, y, 17, fill=TEAL)
    if crossed:
        c.path([(x - 7, y - 7), (x + 7, y + 7)], "#ffffff", 4)
        c.path([(x - 7, y + 7), (x + 7, y - 7)], "#ffffff", 4)
    else:
        c.path([(x - 8, y), (x - 2, y + 7), (x + 9, y - 7)], "#ffffff", 4)


# -- the workshop -------------------------------------------------------------------------------------------------


def _bricks(c: Canvas, height: float) -> None:
    for row in range(int(height // 22) + 1):
        y = min(row * 22, height)
        c.path([(0, y), (c.width, y)], "#a37660", 1.5)
        for x in range(-30 * (row % 2), c.width, 60):
            c.path([(x, y), (x, min(y + 22, height))], "#a37660", 1.5)


def _workshop_entrance(c: Canvas, x: float, y: float) -> None:
    """A door with a window onto a wall of tools, 160 wide and down to y 392."""
    c.rect(x, y, 160, 392 - y, "#4c6a58", outline="#33473b", line=5)
    c.rect(x + 20, y + 20, 120, 128, "#f3dfa6", outline="#33473b", line=4)
    c.path([(x + 38, y + 52), (x + 38, y + 96)], "#6b5a4a", 6)
    c.ellipse(x + 38, y + 46, 10, outline="#6b5a4a", line=5)
    c.rect(x + 58, y + 38, 32, 13, "#6b5a4a", radius=2)
    c.path([(x + 74, y + 50), (x + 74, y + 96)], "#9a6a3c", 6)
    c.ellipse(x + 112, y + 66, 19, outline="#3f3a36", line=5)
    c.path([(x + 94, y + 66), (x + 130, y + 66)], "#8d8578", 2)
    c.path([(x + 112, y + 48), (x + 112, y + 84)], "#8d8578", 2)
    c.rect(x + 24, y + 112, 112, 10, "#9a6a3c")
    c.rect(x + 22, y + 176, 116, 88, "#43604f", outline="#33473b", line=3)
    c.ellipse(x + 146, y + 164, 6, fill="#d9b24c")
    c.rect(x - 8, 386, 176, 10, "#7d776c")


# -- the chess club -----------------------------------------------------------------------------------------------


def _open_door(c: Canvas, x: float, y: float, floor: float) -> None:
    """A doorway onto the evening street, with the leaf swung aside."""
    c.rect(x, y, 88, floor - y, "#6f86a8", outline="#7a5a3c", line=6)
    c.ellipse(x + 62, y + 28, 11, fill="#f6edc4")
    c.rect(x + 6, floor - 50, 76, 50, "#55637c")
    c.polygon([(x + 88, y), (512, y - 14), (512, floor + 22), (x + 88, floor)], "#94693f")


def _members_plaque(c: Canvas, x: float, y: float, *, women: bool) -> None:
    """A framed plaque with a man and a woman, the woman crossed out or both underlined."""
    c.rect(x, y, 92, 92, "#fbf8ef", outline="#5b4632", line=3, radius=3)
    c.text(x + 46, y + 15, "MEMBERS", 20, INK, name="headline", anchor="mm")
    _pictogram(c, x + 25, y + 28, 50, INK, dress=False)
    _pictogram(c, x + 66, y + 28, 50, INK, dress=True)
    if women:
        c.path([(x + 12, y + 84), (x + 38, y + 84)], RUST, 5)
        c.path([(x + 53, y + 84), (x + 79, y + 84)], RUST, 5)
    else:
        c.path([(x + 48, y + 30), (x + 84, y + 76)], RUST, 5)
        c.path([(x + 84, y + 30), (x + 48, y + 76)], RUST, 5)


def _trophy_shelf(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 82, 8, "#7a5230")
    for dx, size in ((16, 20), (42, 28), (67, 17)):
        c.rect(x + dx - 3, y - size * 0.6, 6, size * 0.6, "#a87c1e")
        c.rect(x + dx - 9, y - 6, 18, 6, "#5b4632")
        c.pie(x + dx, y - size * 1.2, size * 0.6, 0, 180, "#d9b24c")


def _chess_table(c: Canvas, x: float, y: float) -> None:
    """A table with a game on it, its front panel down to the floor."""
    c.polygon([(x + 10, y), (x + 182, y), (x + 194, y + 26), (x - 2, y + 26)], "#8a5c38")
    c.rect(x - 2, y + 26, 196, 86, "#6f4829")
    c.rect(x + 12, y + 38, 168, 62, "#7a5230")
    for row in range(2):
        for column in range(8):
            light = (row + column) % 2
            c.rect(x + 48 + column * 12, y + 4 + row * 9, 12, 9, "#efe3c8" if light else "#4a3524")
    for i, colour in enumerate(("#fffaf0", "#241c18", "#fffaf0", "#241c18", "#fffaf0")):
        at = x + 54 + i * 21
        c.polygon([(at - 5, y + 12), (at + 5, y + 12), (at, y - 6)], colour)
        c.ellipse(at, y - 8, 4.5, fill=colour)


# -- the board room -----------------------------------------------------------------------------------------------


def _meeting_table(c: Canvas, y: float) -> None:
    c.polygon([(34, y), (478, y), (500, y + 32), (12, y + 32)], "#b28350")
    c.rect(12, y + 32, 488, 78, "#94693d")
    for x in (24, 140, 256, 372):
        c.rect(x, y + 42, 108, 56, "#a1754a")


def _waiting_with_tray(c: Canvas, x: float, shirt: Colour, skin: Colour, hair: Colour) -> None:
    """A woman standing in front of the table with an apron and a tray of cups."""
    person(
        c, x, 392, 232, shirt=shirt, skin=skin, hair=hair, long_hair=True, mood="frown", left="forward", right="forward"
    )
    c.rect(x - 22, 246, 44, 84, "#fbf8f0", radius=6)
    c.path([(x - 48, 258), (x + 48, 258)], "#8d969e", 6)
    for dx in (-28, 0, 28):
        c.rect(x + dx - 9, 238, 18, 17, "#5c4433", radius=4)
        c.rect(x + dx - 9, 236, 18, 6, "#e8dccb", radius=3)


# -- the pay chart ------------------------------------------------------------------------------------------------


def _welding_mask(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 20, y - 24, 40, 48, "#c9ced6", radius=14)
    c.rect(x - 13, y - 12, 26, 13, "#2b3a4f", radius=3)


# -- the soap advertisement ---------------------------------------------------------------------------------------


def _sofa(c: Canvas, x: float, y: float) -> None:
    sofa = "#8a6f9c"
    c.rect(x, y - 44, 190, 100, sofa, radius=18)
    c.rect(x - 6, y - 8, 32, 100, shade(sofa, 0.85), radius=14)
    c.rect(x + 164, y - 8, 32, 100, shade(sofa, 0.85), radius=14)
    c.rect(x + 22, y + 22, 146, 32, shade(sofa, 1.12), radius=8)
    c.rect(x + 22, y + 52, 146, 36, shade(sofa, 0.92))


def _lounging(c: Canvas, x: float, y: float) -> None:
    """A man sitting back on the sofa, pointing the way; his shoes are at y."""
    hip = y - 84
    skin, shirt, trousers = SKIN[3], "#5c8a62", "#46505f"
    c.path([(x, hip - 88), (x, hip - 70)], skin, 16)
    c.rect(x - 32, hip - 74, 64, 84, shirt, radius=14)
    for side in (-1, 1):
        c.path([(x + side * 16, hip + 2), (x + side * 30, hip + 14), (x + side * 34, y - 4)], trousers, 22)
        c.ellipse(x + side * 38, y, 17, 8, "#2a2320")
    c.path([(x - 26, hip - 62), (x - 54, hip - 40), (x - 36, hip - 6)], shirt, 15)
    c.ellipse(x - 34, hip - 4, 9, fill=skin)
    c.path([(x + 26, hip - 62), (x + 60, hip - 46), (x + 92, hip - 54)], shirt, 15)
    c.ellipse(x + 94, hip - 54, 9, fill=skin)
    c.path([(x + 96, hip - 54), (x + 112, hip - 52)], skin, 6)
    face(c, x, hip - 112, 29, skin=skin, hair="#1f1714", mood="smile")


def _bucket(c: Canvas, x: float, ground: float) -> None:
    c.arc(x, ground - 40, 24, 26, 180, 360, "#6d7880", 3)
    c.polygon([(x - 26, ground - 42), (x + 26, ground - 42), (x + 20, ground + 6), (x - 20, ground + 6)], "#e0a63c")
    for dx, dy, r in ((-14, -44, 9), (0, -48, 11), (14, -44, 9)):
        c.ellipse(x + dx, ground + dy, r, fill="#ffffff", outline="#cfe3ea", line=1)


# -- the cockpit --------------------------------------------------------------------------------------------------


def _pilot_outfit(c: Canvas, x: float, y: float, height: float) -> None:
    """Cap, tie and shoulder stripes for a person standing at (x, y)."""
    shoulder = y - height * 0.72
    head = shoulder - height * 0.165
    c.polygon(
        [
            (x - 8, shoulder + 4),
            (x + 8, shoulder + 4),
            (x + 11, shoulder + 70),
            (x, shoulder + 84),
            (x - 11, shoulder + 70),
        ],
        "#263349",
    )
    for side in (-1, 1):
        for i in range(3):
            c.path([(x + side * 40, shoulder + 8 + i * 7), (x + side * 54, shoulder + 9 + i * 7)], "#d9b24c", 3)
    c.polygon([(x - 58, head - 40), (x - 46, head - 66), (x + 46, head - 66), (x + 58, head - 40)], "#263349")
    c.rect(x - 50, head - 42, 100, 16, "#1b2536", radius=6)
    c.ellipse(x, head - 48, 9, 7, "#d9b24c")


def _control_panel(c: Canvas, y: float) -> None:
    c.polygon([(0, y + 14), (80, y), (368, y), (448, y + 14), (448, 448), (0, 448)], "#39424e")
    for i, colour in enumerate(("#7fc4a0", "#e0a458", "#7fb4d9", "#e0a458", "#7fc4a0", "#7fb4d9")):
        x = 50 + i * 70
        c.ellipse(x, y + 42, 24, fill="#1d232b", outline="#8a94a0", line=3)
        c.path([(x, y + 42), (x + (-12 if i % 2 else 12), y + 29)], colour, 3.5)


# -- the hiring chat ----------------------------------------------------------------------------------------------


def _alphabet_desk(c: Canvas) -> None:
    for y in range(40, 448, 68):
        c.path([(0, y), (448, y)], "#d6c193", 2)
    for x, y, letter, colour in (
        (8, 60, "A", "#c8624f"),
        (8, 180, "B", "#5b8db8"),
        (8, 300, "C", "#6a9a5c"),
        (400, 104, "1", "#6a9a5c"),
        (400, 224, "2", "#c8624f"),
        (400, 344, "3", "#5b8db8"),
    ):
        c.rect(x, y, 40, 40, colour, outline=shade(colour, 0.75), line=3, radius=4)
        c.text(x + 20, y + 20, letter, 26, "#ffffff", name="sans-bold", anchor="mm")


SCENES = {
    draw.__name__: draw
    for draw in (
        workshop_door,
        chess_evening,
        board_meeting,
        pay_chart,
        floor_soap_ad,
        pilot_meme,
        preschool_chat,
    )
}
