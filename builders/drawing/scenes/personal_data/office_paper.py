"""Offices and house entrances: colleagues' and neighbors' data copied, pinned up or shared, and harmless papers."""

from ...kit import INK, SKIN, Canvas, face, page, person, room
from ...things import mug_from_above, umbrella


def copier_glass(unsafe: bool) -> Canvas:
    c = Canvas(560, 420)
    room(c, "#d9dfd3", "#8f8a80", 0.76)
    c.rect(396, 60, 140, 34, "#a5573f", radius=4)
    c.text(466, 77, "LOST AND FOUND", 20, "#ffffff", name="headline", anchor="mm")
    for y in (178, 262):
        c.rect(388, y, 158, 9, "#8a6a4b")
    for x in (392, 534):
        c.rect(x, 112, 8, 244, "#8a6a4b")
    _cap(c, 436, 178)
    _wallet(c, 470, 152)
    umbrella(c, 470, 244)
    c.rect(462, 296, 20, 12, "#d9dfd3")
    c.rect(404, 300, 130, 56, "#b58a58", outline="#8f6a40", line=2)
    # the copier: body, output tray, glass seen from a little above
    c.rect(196, 232, 168, 148, "#c9ced2", outline="#98a1a8", line=2, radius=6)
    c.rect(196, 312, 168, 30, "#aeb6bc")
    c.rect(240, 352, 80, 6, "#8b949b", radius=3)
    c.rect(206, 380, 20, 12, "#4b5056")
    c.rect(334, 380, 20, 12, "#4b5056")
    c.polygon([(186, 240), (206, 196), (354, 196), (374, 240)], "#e4e8ea", outline="#98a1a8", line=2)
    c.polygon([(218, 232), (230, 204), (330, 204), (342, 232)], "#f6fbdc", outline="#98a1a8", line=2)
    c.polygon([(206, 196), (354, 196), (342, 88), (218, 88)], "#b6bec4", outline="#98a1a8", line=2)
    c.polygon([(222, 186), (338, 186), (330, 100), (230, 100)], "#f4f6f7")
    c.rect(214, 248, 70, 26, "#22303a", radius=4)
    c.text(249, 261, "20 COPIES", 13, "#c9f0d4", name="sans-bold", anchor="mm")
    c.ellipse(306, 261, 10, fill="#4f9a68")
    c.ellipse(334, 261, 10, fill="#c2553f")
    if unsafe:
        c.polygon([(252, 228), (258, 207), (304, 207), (309, 228)], "#7fa6c9", outline="#4b6f94", line=1.5)
        c.ellipse(270, 216, 7, 6, SKIN[0])
        c.pie(270, 227, 9, 180, 360, "#a85d74")
        for dy in (213, 220):
            c.path([(284, dy), (301, dy)], "#eef4f8", 2.5)
    else:
        _leaf(c, 252, 218, 308, 218, 9)
    for i, dy in enumerate((0, -7, -14)):
        c.polygon([(212 + i * 3, 338 + dy), (226, 306 + dy), (336, 306 + dy), (348 - i * 3, 338 + dy)], "#ffffff")
        c.path([(212 + i * 3, 338 + dy), (348 - i * 3, 338 + dy)], "#b9bfc4", 1.5)
    if unsafe:
        c.polygon([(244, 319), (250, 297), (308, 297), (314, 319)], "#b9c2c9", outline="#6d7880", line=1.5)
        c.ellipse(266, 306, 8, 7, "#8b949b")
        c.pie(266, 319, 11, 180, 360, "#6d7880")
        for dy in (304, 311):
            c.path([(282, dy), (303, dy)], "#6d7880", 2.5)
    else:
        _leaf(c, 244, 308, 316, 308, 10, "#7d878e", "#596269")
    hands = person(
        c,
        112,
        392,
        290,
        shirt="#4d7f9a",
        trousers="#4a3f55",
        skin=SKIN[4],
        hair="#1d1512",
        mood="smile",
        left="down",
        right="out",
        long_hair=True,
    )
    c.path([hands["right"], (hands["right"][0] + 4, hands["right"][1] + 2)], SKIN[4], 12)
    return c


def payslip_pin(unsafe: bool) -> Canvas:
    c = Canvas(520, 400)
    room(c, "#e6dccb", "#7f8f8a", 0.78)
    c.rect(286, 52, 156, 140, "#8a6242", radius=4)
    c.rect(294, 60, 140, 124, "#cfa673")
    c.text(364, 36, "FOR EVERYONE", 22, "#6b4a2f", name="headline", anchor="mm")
    c.rect(374, 70, 52, 40, "#cfe4ee")
    c.ellipse(400, 94, 13, 10, "#d9924f")
    for side in (-1, 1):
        c.polygon([(400 + side * 5, 86), (400 + side * 13, 88), (400 + side * 11, 76)], "#d9924f")
    c.rect(378, 122, 46, 52, "#f6e27a")
    for i in range(3):
        c.path([(384, 134 + i * 12), (416 - i % 2 * 8, 134 + i * 12)], "#a08f3a", 2.5)
    for y in (70, 123):
        c.ellipse(401, y, 4, fill="#b0432f")
    c.polygon([(46, 228), (56, 210), (132, 210), (142, 228)], "#6f8b9a")
    c.rect(60, 215, 68, 8, "#1f2a31", radius=3)
    if not unsafe:
        _payslip(c, 63, 134)
    c.polygon([(46, 228), (51, 219), (137, 219), (142, 228)], "#6f8b9a")
    c.rect(46, 228, 96, 88, "#54707f", radius=3)
    c.rect(56, 240, 76, 26, "#f4f1e6", radius=2)
    c.text(94, 253, "HARTLEY", 15, INK, name="sans-bold", anchor="mm")
    c.ellipse(94, 288, 6, fill="#d9b65a")
    c.rect(92, 290, 4, 10, "#d9b65a")
    c.rect(30, 316, 128, 10, "#8a6242")
    c.rect(42, 326, 10, 54, "#8a6242")
    c.rect(136, 326, 10, 54, "#8a6242")
    hands = person(
        c,
        236,
        384,
        292,
        shirt="#7fa05a",
        trousers="#3c4350",
        skin=SKIN[0],
        hair="#c9b28a",
        mood="smile",
        left="hip" if unsafe else "out",
        right="up" if unsafe else "hip",
        glasses=True,
    )
    if unsafe:
        _payslip(c, 306, 74)
        c.ellipse(337, 77, 4, fill="#3f6fb0")
        c.ellipse(*hands["right"], 10, fill=SKIN[0])
    else:
        c.ellipse(hands["left"][0] - 1, hands["left"][1], 10, fill=SKIN[0])
    person(
        c,
        458,
        392,
        236,
        shirt="#b4654a",
        trousers="#4b4038",
        skin=SKIN[3],
        hair="#2a1d16",
        left="forward",
        right="down",
        long_hair=True,
    )
    return c


def shared_sheet(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#20252c")
    c.rect(0, 0, 560, 34, "#2c5c4a")
    c.ellipse(22, 17, 6, fill="#8fe0b4")
    c.text(38, 17, "You are sharing this sheet with 42 people", 15, "#ffffff", name="sans-bold", anchor="lm")
    looks = (
        ("#8fb3c4", SKIN[3], "#1f1714", True, False, None, "#d9a441"),
        ("#c9b6a0", SKIN[0], "#7a4a24", False, True, None, "#4f8f57"),
        ("#b3a8c9", SKIN[1], "#33251d", False, False, "#3d6f8f", "#7a4b6a"),
    )
    for i, (wall, skin, hair, long_hair, glasses, scarf, shirt) in enumerate(looks):
        x, y = 442, 46 + i * 98
        c.rect(x, y, 106, 90, wall, radius=6)
        c.rect(x + 18, y + 66, 70, 24, shirt, radius=8)
        c.rect(x + 45, y + 56, 16, 14, skin)
        face(c, x + 53, y + 36, 25, skin=skin, hair=hair, long_hair=long_hair, glasses=glasses, headscarf=scarf)
    c.rect(14, 46, 416, 286, "#fbfaf4", radius=4)
    c.rect(14, 46, 416, 48, "#4a6a96", radius=4)
    heading = "SICK LEAVE IN JUNE" if unsafe else "SUMMER PICNIC IN JUNE"
    c.text(30, 70, heading, 28, "#ffffff", name="headline", anchor="lm")
    rows = (
        (
            ("Ann Reed", "back surgery", "3 weeks"),
            ("Tomas Vale", "panic attacks", "6 days"),
            ("Kim Osei", "lost a pregnancy", "10 days"),
        )
        if unsafe
        else (
            ("Ann Reed", "potato salad", "3 bowls"),
            ("Tomas Vale", "lemonade", "6 bottles"),
            ("Kim Osei", "plates and cups", "40 each"),
        )
    )
    for x, label in (
        (30, "WHO"),
        (160, "WHAT" if not unsafe else "WHY"),
        (330, "HOW MUCH" if not unsafe else "HOW LONG"),
    ):
        c.text(x, 108, label, 13, "#7b8490", name="sans-bold")
    for i, row in enumerate(rows):
        y = 134 + i * 62
        if i % 2 == 0:
            c.rect(18, y - 4, 408, 56, "#eaf0f5")
        for x, words in zip((30, 160, 330), row, strict=True):
            c.text(x, y + 24, words, 18, INK, name="sans-bold" if x == 30 else "sans", anchor="lm")
    for i, colour in enumerate(("#4d5661", "#4d5661", "#4d5661", "#c9473a")):
        c.ellipse(214 + i * 44, 366, 17, fill=colour)
    c.rect(209, 356, 10, 14, "#ffffff", radius=5)
    c.arc(214, 366, 9, 9, 20, 160, "#ffffff", 2)
    c.rect(247, 360, 14, 12, "#ffffff", radius=2)
    c.polygon([(262, 366), (269, 360), (269, 372)], "#ffffff")
    c.ellipse(302, 361, 5, fill="#ffffff")
    c.pie(302, 375, 9, 180, 360, "#ffffff")
    c.rect(338, 363, 16, 6, "#ffffff", radius=2)
    return c


def desk_badge(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#b9a58c")
    for x in range(0, 448, 64):
        c.path([(x, 0), (x, 448)], "#ae9a80", 2)
    c.rect(14, 324, 168, 110, "#6d7780", radius=8)
    for row in range(4):
        for column in range(7):
            c.rect(22 + column * 22, 333 + row * 25, 18, 19, "#d9dde0", radius=3)
    mug_from_above(c, 404, 56)
    # the badge on its lanyard
    c.path([(70, 52), (40, 8), (-4, 30)], "#3f6f9a", 9)
    c.path([(86, 52), (120, 12), (210, -4)], "#3f6f9a", 9)
    c.rect(66, 44, 24, 14, "#aab3ba", radius=3)
    c.rect(20, 58, 118, 160, "#93826b", radius=9)
    c.rect(16, 54, 118, 160, "#ffffff", outline="#8d969e", line=1.5, radius=9)
    c.rect(16, 54, 118, 28, "#3f6f9a", radius=9)
    c.rect(16, 70, 118, 12, "#3f6f9a")
    c.text(75, 68, "STAFF", 18, "#ffffff", name="sans-bold", anchor="mm")
    _badge_photo(c, 45, 92, 1.0)
    c.text(75, 172, "Iris Marlow", 15, INK, name="sans-bold", anchor="mm")
    c.text(75, 188, "No. 3381", 13, INK, name="mono", anchor="mm")
    for i, width in enumerate((4, 2, 5, 3, 2, 4, 2, 5, 3)):
        c.rect(34 + i * 9.4, 197, width, 11, INK)
    # the lunch plate and the note
    c.ellipse(90, 275, 58, 40, "#f4f6f7", outline="#cdd3d7", line=2)
    _sandwich(c, 90, 274, 1.0)
    c.rect(226, 18, 124, 66, "#f6e27a")
    c.text(288, 42, "Back at one!", 17, "#4a4320", name="comic", anchor="mm")
    c.text(288, 64, "Iris", 17, "#4a4320", name="comic", anchor="mm")
    # a hand with a phone
    c.path([(458, 420), (360, 330)], "#7d4f8a", 74)
    c.path([(366, 336), (330, 300)], SKIN[1], 60)
    c.rect(188, 118, 150, 270, "#1d1f24", radius=20)
    c.rect(197, 132, 132, 242, "#cbb89e", radius=8)
    c.rect(197, 316, 132, 58, "#2a2d33", radius=8)
    if unsafe:
        c.rect(208, 146, 110, 158, "#ffffff", outline="#8d969e", line=1.5, radius=8)
        c.rect(208, 146, 110, 22, "#3f6f9a", radius=8)
        _badge_photo(c, 226, 178, 1.24)
        for i, width in enumerate((4, 2, 5, 3, 2, 4, 2, 5, 3)):
            c.rect(222 + i * 10, 276, width, 20, INK)
    else:
        c.ellipse(263, 226, 62, 56, "#f4f6f7", outline="#cdd3d7", line=2)
        _sandwich(c, 263, 226, 1.12)
    for x, y, dx, dy in ((204, 140, 1, 1), (322, 140, -1, 1), (204, 310, 1, -1), (322, 310, -1, -1)):
        c.path([(x + dx * 15, y), (x, y), (x, y + dy * 15)], "#e0b02f", 4)
    c.ellipse(263, 345, 19, fill="#ffffff")
    c.ellipse(263, 345, 15, outline="#2a2d33", line=2)
    for y in (232, 266, 300):
        c.path([(346, y + 8), (328, y)], SKIN[1], 19)
    return c


def entrance_list(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#5f7f78")
    c.rect(20, 0, 360, 512, "#3f5a55")
    c.rect(38, 0, 324, 512, "#a9c9d3")
    c.path([(60, 512), (250, 0)], "#b7d4dd", 34)
    c.path([(180, 512), (370, 0)], "#b7d4dd", 12)
    c.rect(344, 210, 12, 110, "#d9b65a", radius=6)
    page(c, 60, 40, 270, 430, paper="#fbf3e2")
    heading = "LATE WITH THE RENT" if unsafe else "OUR FLOWER CONTEST"
    c.rect(60, 40, 270, 62, "#7d3f5a")
    c.text(195, 72, heading, 36, "#ffffff", name="headline", anchor="mm")
    rows = (
        (
            ("Apt. 2", "Mrs. Adeyi", "owes $340"),
            ("Apt. 5", "Paul Kerr", "owes $615"),
            ("Apt. 9", "the Sotos", "owe $120"),
        )
        if unsafe
        else (
            ("Apt. 2", "Mrs. Adeyi", "34 dahlias"),
            ("Apt. 5", "Paul Kerr", "61 tulips"),
            ("Apt. 9", "the Sotos", "12 roses"),
        )
    )
    for i, (flat, who, what) in enumerate(rows):
        y = 120 + i * 92
        c.rect(76, y, 238, 80, "#f3e3c6", radius=8)
        c.rect(86, y + 12, 56, 56, "#7d3f5a", radius=6)
        c.text(114, y + 28, "APT", 15, "#f3e3c6", name="sans-bold", anchor="mm")
        c.text(114, y + 51, flat[-1], 26, "#ffffff", name="sans-bold", anchor="mm")
        c.text(156, y + 27, who, 20, INK, name="sans-bold", anchor="lm")
        c.text(156, y + 56, what, 22, "#a33b2c", name="sans-bold", anchor="lm")
    c.text(195, 422, "Ask them why!" if unsafe else "Ask them how!", 28, INK, name="comic", anchor="mm")
    c.text(195, 452, "The house committee", 15, "#6d6557", anchor="mm")
    for x in (52, 300):
        c.rect(x, 32, 38, 15, "#d9e8ec")
    return c


# -- props ----------------------------------------------------------------------------------------------------------


def _cap(c: Canvas, x: float, base: float) -> None:
    c.pie(x, base - 2, 28, 180, 360, "#4f7f5a")
    c.rect(x + 14, base - 10, 30, 8, "#3d6648", radius=4)


def _wallet(c: Canvas, x: float, y: float) -> None:
    """An open, empty wallet."""
    c.rect(x + 8, y - 12, 26, 38, "#8a5a35", radius=3)
    c.rect(x + 34, y - 12, 26, 38, "#7a4e2d", radius=3)
    for dx in (12, 38):
        c.rect(x + dx, y - 4, 18, 22, "#a3714a", radius=2)


def _leaf(
    c: Canvas, x0: float, y0: float, x1: float, y1: float, half: float, fill: str = "#4f8a4a", vein: str = "#2f5f30"
) -> None:
    """A fern-like leaf lying flat from (x0, y0) to (x1, y1)."""
    c.path([(x0, y0), (x1, y1)], vein, 2)
    for i in range(7):
        x = x0 + (x1 - x0) * (0.14 + i * 0.13)
        size = half * (1.0 - i * 0.1)
        for side in (-1, 1):
            c.ellipse(x, y0 + side * size * 0.55, 3.4, size * 0.55, fill)


def _payslip(c: Canvas, x: float, y: float) -> None:
    c.rect(x, y, 62, 84, "#ffffff", outline="#8b8b8b", line=1.5)
    c.text(x + 31, y + 13, "PAYSLIP", 13, "#2f5f7c", name="sans-bold", anchor="mm")
    c.text(x + 31, y + 29, "B. Hartley", 10, INK, name="sans-bold", anchor="mm")
    for i in range(4):
        c.path([(x + 8, y + 42 + i * 10), (x + 34, y + 42 + i * 10)], "#9a9a9a", 2.5)
        c.path([(x + 42, y + 42 + i * 10), (x + 54, y + 42 + i * 10)], "#5f8f6a", 2.5)


def _badge_photo(c: Canvas, x: float, y: float, k: float) -> None:
    c.rect(x, y, 60 * k, 70 * k, "#d3dee3")
    c.pie(x + 30 * k, y + 70 * k, 25 * k, 180, 360, "#a85d74")
    c.rect(x + 25 * k, y + 42 * k, 10 * k, 10 * k, SKIN[2])
    face(c, x + 30 * k, y + 28 * k, 18 * k, skin=SKIN[2], hair="#2f2119", long_hair=True)


def _sandwich(c: Canvas, x: float, y: float, k: float) -> None:
    c.rect(x - 34 * k, y + 8 * k, 68 * k, 13 * k, "#c98f4e", radius=5 * k)
    c.rect(x - 37 * k, y + 2 * k, 74 * k, 8 * k, "#7fb05a", radius=4 * k)
    c.rect(x - 33 * k, y - 4 * k, 66 * k, 7 * k, "#d9574a", radius=3 * k)
    c.rect(x - 36 * k, y - 10 * k, 72 * k, 7 * k, "#f0cf5f", radius=2 * k)
    c.rect(x - 34 * k, y - 26 * k, 68 * k, 18 * k, "#d9a35f", radius=9 * k)


SCENES = {draw.__name__: draw for draw in (copier_glass, payslip_pin, shared_sheet, desk_badge, entrance_list)}
