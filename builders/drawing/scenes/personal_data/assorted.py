"""Scenes of privacy.personal_data: the same place with somebody exposed, watched or looked for, and with nobody."""

from ...kit import (
    INK,
    SKIN,
    Canvas,
    Colour,
    Point,
    bubble,
    face,
    id_card,
    meme,
    page,
    person,
    phone,
    room,
    shade,
)
from ...things import (
    cash_kiosk,
    dog,
    drip_stand,
    file_shelf,
    fountain,
    keys,
    leafy_pot,
    mug_from_above,
    petals,
    shredder,
    sticky_note,
)


def found_card(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#b98d5f")
    for seam in range(0, 400, 50):
        c.path([(0, seam), (512, seam)], "#a67c50", 2)
        c.path([(90 + seam * 3 % 340, seam), (90 + seam * 3 % 340, seam + 50)], "#a67c50", 2)
    rows = (
        ("NAME", "Mara Ellison"),
        ("CARD NUMBER", "KX 0000 4172"),
        ("BORN", "14 March 1988"),
        ("HOME", "27 Larch Lane, Dunmore"),
    )
    x, y = 66, 22
    photo = id_card(c, x, y, "TOWN RESIDENT CARD", rows, h=246, skin=SKIN[2], long_hair=True)
    if not unsafe:
        c.blur(*photo, cell=16)
        for i in range(len(rows)):
            c.blur(x + 146, y + 75 + i * 37, 200, 18, cell=9)
    c.path([(x + 18, y + 212), (x + 362, y + 212)], "#9fb4c0", 1.5)
    c.text(x + 190, y + 228, "If found: Town Hall, Room 4", 15, "#3c6e91", name="sans-bold", anchor="mm")
    sticky_note(c, 60, 292, "Found on\nbus 9,\nback seat")
    keys(c, 286, 338)
    mug_from_above(c, 426, 338)
    return c


def cash_machine(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#d6b49a")
    _bricks(c, 318, "#c69f82")
    c.rect(0, 318, 512, 82, "#c4c1ba")
    for x in range(-60, 512, 90):
        c.path([(x + 60, 318), (x, 400)], "#aeaaa2", 2)
    keypad = cash_kiosk(c, 14, 112)
    flower = _mural(c, 392, 74)
    person(
        c,
        190,
        352,
        240,
        shirt="#b4475a",
        trousers="#454a63",
        skin=SKIN[3],
        hair="#241a16",
        left="forward",
        long_hair=True,
    )
    hands = person(
        c,
        308,
        360,
        250,
        shirt="#4f8f57",
        trousers="#3b3f4a",
        skin=SKIN[0],
        hair="#7a4a24",
        left="up" if unsafe else "hip",
        right="hip" if unsafe else "up",
    )
    hand, target = (hands["left"], keypad) if unsafe else (hands["right"], flower)
    for drop in (-9, 9):
        _dots(c, hand, (target[0], target[1] + drop))
    c.rect(hand[0] - 8, hand[1] - 22, 15, 27, "#1d1f24", radius=3)
    _phone_preview(c, 222, 10, keypad=unsafe)
    return c


def hospital_nap(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#cfe3e0", "#a9b9b6", 0.7)
    c.rect(22, 96, 82, 110, "#dff0fa", outline="#ffffff", line=6)
    c.path([(63, 96), (63, 206)], "#ffffff", 4)
    c.polygon([(12, 84), (46, 84), (34, 150), (20, 236), (12, 236)], "#8fb3c4")
    c.rect(8, 80, 112, 7, "#7d8d92", radius=3)
    drip_stand(c, 376, 92)
    c.rect(112, 64, 224, 32, "#ffffff", outline="#7d9aa3", line=2, radius=5)
    c.text(
        224, 80, "BED 7: GLEN ORRIN" if unsafe else "BED 7: BERTIE BEAR", 17, "#2f5563", name="sans-bold", anchor="mm"
    )
    c.rect(108, 112, 232, 190, "#8d6e54", radius=16)
    c.rect(120, 124, 208, 170, "#a5825f", radius=10)
    c.rect(124, 168, 200, 112, "#ffffff", outline="#d6dde0", line=2, radius=34)
    if unsafe:
        _sleeping_patient(c, 224, 206)
    else:
        _sleeping_bear(c, 224, 206)
    c.polygon([(104, 292), (344, 292), (402, 448), (46, 448)], "#7fa6c9")
    c.polygon([(104, 292), (344, 292), (352, 316), (96, 316)], "#f4f7f8")
    for y, half in ((346, 142), (378, 153), (410, 165)):
        c.path([(224 - half, y), (224 + half, y)], "#6b93b8", 3)
    c.path([(369, 164), (352, 240), (330, 302)], "#c3d5dc", 3)
    meme(c, "VISITING HOURS ARE OVER", "NAP HOURS ARE JUST STARTING", size=36)
    return c


def confided_news(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#d9c4a8")
    for seam in range(0, 448, 64):
        c.path([(0, seam), (448, seam)], "#c9b293", 2)
    leafy_pot(c, 30, 78)
    mug_from_above(c, 426, 380)
    x, y, w = phone(c, "Priya", x=60, y=12, w=328, h=424, bar="#3b5b8c", screen="#e9e6ef")
    if unsafe:
        talk = (
            ("I got my test results today. I have to start treatment for my heart.", False),
            ("Please keep this between us. Nobody at work knows.", False),
            ("I promise. Thank you for trusting me with this.", True),
        )
    else:
        talk = (
            ("I got my exam results today. I passed my bridge design course!", False),
            ("Please spread the word. I will bring cake to work on Friday.", False),
            ("I promise. Congratulations, you worked so hard!", True),
        )
    c.text(x + w / 2, y + 8, "Today, 6:40 PM", 13, "#85808f", anchor="mm")
    at = y + 28
    for words, mine in talk:
        at = bubble(c, x, at, w, words, mine=mine, size=16) + 10
    c.rect(x, 384, w - 44, 34, "#ffffff", radius=17)
    c.text(x + 16, 401, "Message", 14, "#9a96a3", anchor="lm")
    c.ellipse(x + w - 17, 401, 17, fill="#3b5b8c")
    c.polygon([(x + w - 23, 393), (x + w - 7, 401), (x + w - 23, 409)], "#ffffff")
    return c


def old_files(unsafe: bool) -> Canvas:
    c = Canvas(512, 400)
    room(c, "#dfe4e8", "#9aa3ac", 0.74)
    file_shelf(c, 14, 58)
    _glass_door(c, 392, 60)
    person(c, 440, 366, 240, shirt="#c78b3a", trousers="#4b4038", skin=SKIN[1], hair="#5b5b60", left="forward")
    if unsafe:
        _paper_crate(c, 268, 248)
        _portrait_sheet(c, 354, 206, "#d7e3ea")
    else:
        shredder(c, 268, 234)
        c.rect(370, 212, 20, 28, "#ffffff", outline="#a9a9a9", line=1.5, radius=3)
        c.rect(370, 220, 20, 9, "#a0653c")
    hands = person(
        c, 206, 372, 266, shirt="#6d5a9c", trousers="#2f3448", skin=SKIN[4], hair="#1d1512", right="out", glasses=True
    )
    _portrait_sheet(c, hands["right"][0] - 6, hands["right"][1] - 10, "#f2e3d3")
    return c


def runaway_poster(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#a8705a")
    _bricks(c, 512, "#94604c")
    for x, y in ((16, 20), (30, 64), (8, 110), (24, 160), (380, 470), (366, 430), (388, 396)):
        c.ellipse(x, y, 17, 13, "#5d8a55")
        c.ellipse(x + 8, y + 20, 13, 10, "#6f9d62")
    page(c, 52, 34, 296, 440)
    c.rect(52, 34, 296, 62, "#2f4b6e")
    c.text(200, 66, "SHE RAN AWAY FROM ME", 37, "#ffffff", name="headline", anchor="mm")
    c.rect(110, 110, 180, 172, "#cfdbc6", outline="#2f4b6e", line=3)
    c.rect(113, 236, 174, 43, "#a9bf9b")
    if unsafe:
        c.pie(200, 279, 58, 180, 360, "#c26a4c")
        c.rect(190, 222, 20, 22, SKIN[1])
        face(c, 200, 186, 46, skin=SKIN[1], hair="#6b3d22", long_hair=True)
    else:
        dog(c, 200, 194)
    c.text(200, 306, "Tell me where she is hiding.", 18, INK, name="sans-bold", anchor="mm")
    c.text(200, 342, "REWARD $100", 38, "#b0432f", name="headline", anchor="mm")
    c.text(200, 378, "Call Rex: 555-0142", 20, INK, name="sans-bold", anchor="mm")
    _tear_off_strips(c, 52, 400, 296, 74, "555-0142")
    for x in (44, 316):
        c.rect(x, 26, 40, 17, "#e8dfa8")
    return c


def neighborhood_pins(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#e7e2d3")
    _street_map(c)
    spots = ((78, 152), (344, 138), (150, 297), (382, 297))
    for number, (x, y) in enumerate(spots, 1):
        _pin(c, x, y, str(number))
    if unsafe:
        looks = (
            (SKIN[0], "#a8572c", True),
            (SKIN[3], "#1f1714", False),
            (SKIN[1], "#d0cfcb", True),
            (SKIN[2], "#33251d", False),
        )
        for (x, y), (skin, hair, long_hair) in zip(spots, looks, strict=True):
            face(c, x, y - 2, 16, skin=skin, hair=hair, long_hair=long_hair)
    else:
        for x, y in spots:
            fountain(c, x, y)
    c.rect(0, 0, 448, 50, "#3d4f66")
    c.text(
        224,
        26,
        "WHO LIVES ALONE HERE" if unsafe else "WHERE TO FILL A BOTTLE",
        30,
        "#ffffff",
        name="headline",
        anchor="mm",
    )
    c.rect(0, 402, 448, 46, "#3d4f66")
    places = ("1 Ivy", "2 Joss", "3 Lena", "4 Omar") if unsafe else ("1 Park", "2 Mill", "3 Quay", "4 Gate")
    for i, place in enumerate(places):
        c.text(56 + i * 112, 425, place, 18, "#ffffff", name="sans-bold", anchor="mm")
    return c


def photo_finder(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#8fa7b8")
    for stripe in range(-500, 400, 70):
        c.path([(stripe, 512), (stripe + 512, 0)], "#859eb0", 12)
    x, y, w = phone(c, "Photo Finder", x=46, y=12, w=308, h=488, bar="#6a4c8c", screen="#f4f1f7")
    _park_view(c, x - 12, y - 12, w + 24, 270)
    if unsafe:
        _reader_on_bench(c, 200, 238)
        frame = (152, 124, 96, 100)
    else:
        _sunflower_pot(c, 200, 248)
        frame = (140, 110, 120, 140)
    _focus_corners(c, *frame)
    c.text(200, 364, "1 subject in the frame", 17, INK, name="sans-bold", anchor="mm")
    for i, label in enumerate(("Name?", "Where?")):
        c.rect(76 + i * 130, 382, 118, 40, "#6a4c8c", radius=20)
        c.text(135 + i * 130, 402, label, 17, "#ffffff", name="sans-bold", anchor="mm")
    c.ellipse(200, 457, 22, fill="#ffffff", outline="#6a4c8c", line=4)
    c.ellipse(200, 457, 14, fill="#6a4c8c")
    return c


# -- walls, desks and small props -----------------------------------------------------------------------------------


def _bricks(c: Canvas, height: int, joint: Colour) -> None:
    for row, y in enumerate(range(0, height, 24)):
        c.path([(0, y), (c.width, y)], joint, 2)
        for x in range(row % 2 * 26, c.width, 52):
            c.path([(x, y), (x, min(height, y + 24))], joint, 2)


# -- at the cash machine --------------------------------------------------------------------------------------------


def _mural(c: Canvas, x: float, y: float) -> Point:
    """A painted sunflower on the wall; returns its middle."""
    c.rect(x, y, 106, 190, "#cfe4ee", outline="#ffffff", line=5)
    c.rect(x + 5, y + 148, 96, 37, "#93b877")
    c.path([(x + 53, y + 170), (x + 53, y + 80)], "#558047", 7)
    c.ellipse(x + 37, y + 128, 17, 8, "#6b9a56")
    c.ellipse(x + 70, y + 112, 17, 8, "#6b9a56")
    petals(c, x + 53, y + 62, 24)
    return x + 53, y + 62


def _dots(c: Canvas, start: Point, end: Point) -> None:
    for i in range(2, 15):
        share = i / 15
        c.ellipse(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share, 2.2, fill="#fff6c2")


def _phone_preview(c: Canvas, x: float, y: float, *, keypad: bool) -> None:
    """An enlarged view of what the phone's camera sees."""
    c.rect(x, y, 156, 82, "#1d1f24", radius=10)
    c.rect(x + 8, y + 8, 140, 66, "#b9cad6" if keypad else "#cfe4ee", radius=4)
    if keypad:
        for i, key in enumerate("123456789"):
            kx, ky = x + 50 + i % 3 * 20, y + 12 + i // 3 * 20
            c.rect(kx, ky, 17, 17, "#f4f6f7", outline="#55707f", line=1, radius=3)
            c.text(kx + 8.5, ky + 8.5, key, 13, INK, name="sans-bold", anchor="mm")
        c.path([(x + 140, y + 68), (x + 101, y + 46)], SKIN[3], 12)
    else:
        c.path([(x + 78, y + 72), (x + 78, y + 44)], "#558047", 6)
        petals(c, x + 78, y + 39, 17)
    c.ellipse(x + 18, y + 18, 4, fill="#d8463c")


# -- in the hospital ------------------------------------------------------------------------------------------------


def _closed_eyes(c: Canvas, x: float, y: float, apart: float, skin: Colour, lid: Colour) -> None:
    for side in (-1, 1):
        c.ellipse(x + side * apart, y, 8, 8, skin)
        c.arc(x + side * apart, y - 3, 8, 6, 20, 160, lid, 2.5)


def _sleeping_patient(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 72, y + 52, 144, 70, "#bcd9d3", radius=26)
    c.rect(x - 15, y + 34, 30, 28, SKIN[0])
    c.polygon([(x - 15, y + 52), (x + 15, y + 52), (x, y + 72)], SKIN[0])
    face(c, x, y, 46, skin=SKIN[0], hair="#8f8a86")
    _closed_eyes(c, x, y + 1, 16.5, SKIN[0], INK)


def _sleeping_bear(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 66, y + 50, 132, 72, "#a06a3f", radius=30)
    for side in (-1, 1):
        c.ellipse(x + side * 36, y - 36, 17, fill="#8a5834")
        c.ellipse(x + side * 36, y - 36, 9, fill="#d8b48c")
    c.ellipse(x, y, 48, 46, "#a06a3f")
    c.ellipse(x, y + 18, 22, 17, "#d8b48c")
    c.ellipse(x, y + 10, 8, 6, INK)
    c.arc(x, y + 16, 10, 9, 20, 160, "#6b4426", 2.5)
    _closed_eyes(c, x, y - 8, 18, "#a06a3f", INK)
    c.polygon([(x - 4, y + 56), (x - 26, y + 46), (x - 26, y + 68)], "#b0432f")
    c.polygon([(x + 4, y + 56), (x + 26, y + 46), (x + 26, y + 68)], "#b0432f")
    c.ellipse(x, y + 57, 7, fill="#8f3325")


# -- in the office --------------------------------------------------------------------------------------------------


def _glass_door(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 104, 236, "#7f8f9b")
    c.rect(x + 8, y + 8, 88, 220, "#cfe6ee")
    c.path([(x + 20, y + 120), (x + 70, y + 40)], "#e6f4f8", 7)
    c.path([(x + 36, y + 150), (x + 86, y + 70)], "#e6f4f8", 5)
    c.rect(x + 20, y - 40, 64, 28, "#3f7f5c", radius=4)
    c.text(x + 52, y - 26, "EXIT", 18, "#ffffff", name="sans-bold", anchor="mm")


def _portrait_sheet(c: Canvas, x: float, y: float, paper: Colour) -> None:
    """A customer file's first sheet: portrait on the left, greeked lines."""
    c.rect(x, y, 48, 56, paper, outline="#7d7d7d", line=1.5)
    c.rect(x + 6, y + 6, 20, 24, "#b9cad6")
    c.ellipse(x + 16, y + 16, 6, 7, SKIN[1])
    c.pie(x + 16, y + 30, 9, 180, 360, "#4b5f80")
    for row in range(2):
        c.path([(x + 30, y + 12 + row * 9), (x + 42, y + 12 + row * 9)], "#8f8f8f", 2)
        c.path([(x + 7, y + 39 + row * 8), (x + 41, y + 39 + row * 8)], "#8f8f8f", 2)


def _paper_crate(c: Canvas, x: float, y: float) -> None:
    for i, paper in enumerate(("#f2e3d3", "#d7e3ea", "#f2e3d3")):
        _portrait_sheet(c, x + 4 + i * 25, y - 4 - i % 2 * 8, paper)
    c.rect(x - 8, y + 24, 116, 92, "#b58a58", outline="#8f6a40", line=2)
    c.rect(x - 2, y + 44, 104, 48, "#ffffff", outline="#8f6a40", line=1)
    c.text(x + 50, y + 57, "FREE PAPER", 15, INK, name="sans-bold", anchor="mm")
    c.text(x + 50, y + 78, "Take some!", 15, INK, name="sans-bold", anchor="mm")


# -- on the poster --------------------------------------------------------------------------------------------------


def _tear_off_strips(c: Canvas, x: float, y: float, w: float, h: float, number: str) -> None:
    c.path([(x + 6, y), (x + w - 6, y)], "#8f8f8f", 1.5)
    step = w / 3
    for i in range(3):
        if i:
            c.path([(x + i * step, y), (x + i * step, y + h)], "#8f8f8f", 1.5)
        c.text(x + (i + 0.5) * step, y + h * 0.34, "Call", 16, INK, anchor="mm")
        c.text(x + (i + 0.5) * step, y + h * 0.66, number, 16, INK, name="mono", anchor="mm")


# -- on the map -----------------------------------------------------------------------------------------------------


def _street_map(c: Canvas) -> None:
    c.polygon([(0, 356), (150, 372), (300, 352), (448, 384), (448, 448), (0, 448)], "#a8cbe0")
    c.rect(12, 60, 104, 52, "#b7d3a0", radius=8)
    for x, y in ((30, 82), (58, 94), (92, 80)):
        c.ellipse(x, y, 11, fill="#7fa86a")
    houses = (
        (140, 70),
        (178, 70),
        (256, 64),
        (290, 92),
        (396, 62),
        (16, 190),
        (52, 204),
        (130, 138),
        (146, 196),
        (186, 144),
        (258, 158),
        (284, 196),
        (396, 170),
        (408, 206),
        (14, 262),
        (50, 300),
        (200, 264),
        (182, 306),
        (258, 270),
        (284, 306),
        (350, 262),
        (408, 258),
        (84, 262),
    )
    for x, y in houses:
        c.rect(x, y, 26, 22, "#d2c3a6", outline="#b8a888", line=1)
    for points in ([(0, 122), (448, 122)], [(0, 240), (448, 240)], [(0, 346), (448, 346)]):
        c.path(points, "#ffffff", 17)
    for points in ([(122, 50), (122, 356)], [(236, 50), (236, 352)], [(386, 50), (330, 240), (330, 356)]):
        c.path(points, "#ffffff", 14)
    c.text(178, 122, "FERN STREET", 13, "#8b8577", name="sans-bold", anchor="mm")
    c.text(60, 240, "MILL ROAD", 13, "#8b8577", name="sans-bold", anchor="mm")
    c.text(282, 346, "QUAY LANE", 13, "#8b8577", name="sans-bold", anchor="mm")
    c.text(224, 384, "River Tarn", 14, "#5f8ba6", name="serif", anchor="mm")


def _pin(c: Canvas, x: float, y: float, number: str) -> None:
    """A map pin with an empty round window around (x, y)."""
    c.polygon([(x - 22, y + 16), (x + 22, y + 16), (x, y + 52)], "#a2485a")
    c.ellipse(x, y, 31, fill="#a2485a")
    c.ellipse(x, y, 25, fill="#f7f3ea")
    c.ellipse(x + 26, y - 24, 12, fill="#3d4f66")
    c.text(x + 26, y - 24, number, 15, "#ffffff", name="sans-bold", anchor="mm")


# -- in the photo app -----------------------------------------------------------------------------------------------


def _park_view(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#c5e0ee")
    c.rect(x, y + h * 0.5, w, h * 0.5, "#93b877")
    for cx, r in ((x + 34, 34), (x + w - 40, 40)):
        c.rect(cx - 6, y + h * 0.36, 12, h * 0.24, "#7a5638")
        c.ellipse(cx, y + h * 0.26, r, r, "#6f9a5e")
    c.polygon([(x, y + h), (x, y + h * 0.86), (x + w, y + h * 0.78), (x + w, y + h)], "#d9cba8")
    for top in (0.53, 0.62, 0.71):
        c.rect(x + 38, y + h * top, w - 76, 15, "#a0703f")
    for leg in (x + 56, x + w - 68):
        c.rect(leg, y + h * 0.5, 12, h * 0.42, "#5f4630")


def _reader_on_bench(c: Canvas, x: float, y: float) -> None:
    """A stranger sitting on the bench and reading."""
    c.rect(x - 34, y + 52, 27, 50, "#4a5673", radius=8)
    c.rect(x + 7, y + 52, 27, 50, "#4a5673", radius=8)
    c.rect(x - 42, y - 20, 84, 84, "#b5654a", radius=22)
    c.rect(x - 11, y - 34, 22, 22, SKIN[3])
    face(c, x, y - 64, 38, skin=SKIN[3], hair="#2a1d16", glasses=True)
    c.polygon([(x - 34, y + 8), (x, y + 16), (x, y + 50), (x - 34, y + 42)], "#f4efe2", outline="#8c8474", line=1.5)
    c.polygon([(x + 34, y + 8), (x, y + 16), (x, y + 50), (x + 34, y + 42)], "#f4efe2", outline="#8c8474", line=1.5)
    for side in (-1, 1):
        c.path([(x + side * 38, y - 4), (x + side * 48, y + 26), (x + side * 36, y + 34)], "#b5654a", 14)
        c.ellipse(x + side * 34, y + 34, 8, fill=SKIN[3])


def _sunflower_pot(c: Canvas, x: float, y: float) -> None:
    """A sunflower in a clay pot standing on the bench."""
    c.path([(x, y + 16), (x, y - 60)], "#558047", 8)
    c.ellipse(x - 22, y - 8, 22, 10, "#6b9a56")
    c.ellipse(x + 22, y - 22, 22, 10, shade("#6b9a56", 0.92))
    petals(c, x, y - 76, 32)
    c.polygon([(x - 32, y + 18), (x + 32, y + 18), (x + 24, y + 72), (x - 24, y + 72)], "#b5654a")
    c.rect(x - 37, y + 8, 74, 15, shade("#b5654a", 0.88), radius=3)


def _focus_corners(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    for cx, cy, dx, dy in ((x, y, 1, 1), (x + w, y, -1, 1), (x, y + h, 1, -1), (x + w, y + h, -1, -1)):
        c.path([(cx + dx * 20, cy), (cx, cy), (cx, cy + dy * 20)], "#ffffff", 4)


SCENES = {
    draw.__name__: draw
    for draw in (
        found_card,
        cash_machine,
        hospital_nap,
        confided_news,
        old_files,
        runaway_poster,
        neighborhood_pins,
        photo_finder,
    )
}
