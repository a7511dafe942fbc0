"""Offices: passwords, visitors' books, screens and restrooms spied on or shown, and the same corners in order."""

from ...kit import INK, SKIN, Canvas, face, person, shade
from ...things import beard, posed


def board_selfie(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#dcd3e6")
    c.rect(0, 300, 560, 100, "#8f83a3")
    c.rect(112, 26, 336, 204, "#ffffff", outline="#8d96a0", line=7, radius=4)
    c.rect(150, 232, 260, 9, "#8d96a0", radius=3)
    for x, colour in ((180, "#c8453a"), (214, "#2f5fa0"), (248, "#3f8a55")):
        c.rect(x, 227, 26, 7, colour, radius=3)
    title, rows = (
        (
            "PASSWORDS, WEEK 9",
            (("Register", "mango-41"), ("Back door", "7719"), ("Mail", "sunny+shoe"), ("Bank", "BigOrla88")),
        )
        if unsafe
        else (
            "SNACKS, WEEK 9",
            (("Monday", "mango"), ("Tuesday", "waffles"), ("Thursday", "plum cake"), ("Friday", "popcorn")),
        )
    )
    c.text(280, 58, title, 29, "#c8453a", name="headline", anchor="mm")
    for i, (left, right) in enumerate(rows):
        c.text(184, 98 + i * 33, left, 19, "#2f5fa0", name="comic", anchor="lm")
        c.text(288, 98 + i * 33, right, 20, INK, name="comic", anchor="lm")
    person(c, 490, 460, 330, shirt="#3f7d68", trousers="#333a48", skin=SKIN[2], headscarf="#d98a4a", mood="smile")
    hands = person(
        c, 70, 468, 340, shirt="#e2b23f", trousers="#39404f", skin=SKIN[4], hair="#1d1512", mood="smile", right="hip",
    )  # fmt: skip
    beard(c, hands["head"], 340 * 0.115, "#2a2320")
    # the phone that takes the picture, seen from behind
    c.path([(160, 430), (192, 336)], "#4c6fa8", 34)
    c.path([(400, 430), (368, 336)], "#4c6fa8", 34)
    c.rect(196, 258, 168, 96, "#1d1f24", radius=12)
    c.rect(206, 267, 148, 78, "#dcd3e6")
    c.rect(234, 270, 92, 50, "#ffffff", outline="#8d96a0", line=2)
    for y in (280, 290, 299, 308):
        c.path([(244, y), (316, y)], "#c8453a" if y == 280 else "#8f9aa0", 3)
    for x, skin, hair, scarf, shirt in (
        (222, SKIN[4], "#1d1512", None, "#e2b23f"), (338, SKIN[2], "#3a2a20", "#d98a4a", "#3f7d68"),
    ):  # fmt: skip
        c.pie(x, 346, 19, 180, 360, shirt)
        face(c, x, 310, 13, skin=skin, hair=hair, headscarf=scarf, mood="smile")
    for x in (196, 364):
        c.ellipse(x, 326, 13, 18, SKIN[0])
    return c


def guestbook_lens(unsafe: bool) -> Canvas:
    c = Canvas(512, 448, "#c9dcd3")
    c.rect(0, 0, 512, 50, "#2f5d56")
    c.text(256, 27, "FAIRLEIGH AND MOSS, RECEPTION", 26, "#ffffff", name="headline", anchor="mm")
    c.rect(272, 76, 214, 190, "#8d6a4a")
    for row in range(2):
        c.rect(280, 84 + row * 92, 198, 82, "#6b4f37")
        for i, colour in enumerate(("#c8925a", "#5c7fa3", "#d9b65a", "#6f9d7a", "#8a6aa0", "#a05a3c")):
            if not (row == 0 and i in (2, 3)):
                c.rect(286 + i * 32, 96 + row * 92, 26, 70, colour)
    # the receptionist, turned to the shelf
    c.rect(340, 196, 92, 140, "#5c4a7d", radius=30)
    c.rect(374, 182, 24, 24, SKIN[1])
    c.ellipse(386, 158, 33, 35, "#8a4a2a")
    c.rect(355, 158, 62, 44, "#8a4a2a", radius=12)
    c.path([(350, 214), (330, 180), (350, 140)], "#514070", 17)
    c.ellipse(352, 136, 10, fill=SKIN[1])
    c.rect(0, 306, 512, 16, "#e7d6b5")
    c.rect(0, 322, 512, 126, "#b98d5f")
    for x in (30, 200, 370):
        c.rect(x, 340, 120, 88, "#aa7f53", radius=4)
    # the flowers and the book
    c.polygon([(446, 262), (486, 262), (480, 308), (452, 308)], "#5b86a8")
    for dx, dy in ((-18, -44), (0, -56), (18, -42), (-8, -30), (10, -28)):
        c.path([(466, 264), (466 + dx, 264 + dy)], "#4c7a4a", 4)
        c.ellipse(466 + dx, 260 + dy, 12, 14, "#d9473c")
        c.polygon([(466 + dx - 11, 258 + dy), (466 + dx - 6, 244 + dy), (466 + dx, 254 + dy)], "#b8382f")
    for side in (-1, 1):
        c.polygon(
            [(256, 290), (256 + side * 70, 280), (256 + side * 78, 308), (256, 316)], "#fffdf4", outline="#a9906a",
            line=2,
        )  # fmt: skip
        for i in range(4):
            y = 288 + i * 5.5
            c.path([(256 + side * 10, y + 3), (256 + side * (62 + i * 2), y - 2)], "#4c6fa8" if i % 2 else "#77736c", 2)
    skin = SKIN[3]
    hand = (168, 226) if unsafe else (176, 214)
    posed(
        c, 92, 470, 350, left=(36, 330), right=hand, shirt="#c26a8a", trousers="#3a4256", skin=skin, hair="#d9d6d0",
        long_hair=True, glasses=True,
    )  # fmt: skip
    c.rect(hand[0] - 3, hand[1] - 34, 17, 34, "#1d1f24", radius=3)
    c.ellipse(hand[0], hand[1], 12, fill=skin)
    # what the phone sees
    c.path([(hand[0] + 14, hand[1] - 26), (196, 142)], "#2f5d56", 3)
    c.rect(148, 64, 108, 82, "#1d1f24", radius=8)
    c.rect(156, 72, 92, 66, "#e7d6b5" if unsafe else "#f4efe0")
    if unsafe:
        c.polygon([(202, 82), (164, 78), (164, 128), (202, 132)], "#fffdf4", outline="#a9906a", line=1.5)
        c.polygon([(202, 82), (240, 78), (240, 128), (202, 132)], "#fffdf4", outline="#a9906a", line=1.5)
        for i in range(5):
            y = 90 + i * 8
            for x in (169, 207):
                c.path([(x, y), (x + 28 - i % 3 * 6, y)], "#4c6fa8" if i % 2 else "#77736c", 3)
    else:
        for dx, dy in ((-20, 0), (0, -12), (20, 0)):
            c.path([(202 + dx * 0.3, 136), (202 + dx, 106 + dy)], "#4c7a4a", 4)
            c.ellipse(202 + dx, 102 + dy, 12, 14, "#d9473c")
    return c


def over_partition(unsafe: bool) -> Canvas:
    c = Canvas(512, 420, "#e8e0cf")
    c.rect(0, 0, 512, 60, "#f4efe2")
    for x in (60, 216, 372):
        c.rect(x, 14, 84, 12, "#ffffff", outline="#d8cfb8", line=2)
    c.rect(0, 350, 512, 70, "#7f8894")
    skin = SKIN[0]
    hands = ((84, 262), (232, 112)) if unsafe else ((84, 262), (212, 120))
    posed(
        c, 138, 430, 340, left=hands[0], right=hands[1], lean=10, shirt="#b4622f", trousers="#333", skin=skin,
        hair="#5a5b60", glasses=True, mood="smile",
    )  # fmt: skip
    if unsafe:
        c.path([(232, 112), (300, 84)], "#8d96a0", 5)
        c.polygon([(292, 60), (322, 74), (300, 120), (270, 106)], "#1d1f24")
        c.polygon([(297, 68), (314, 76), (296, 113), (279, 105)], "#fdfcf7")
        c.polygon([(297, 68), (314, 76), (310, 84), (293, 76)], "#2f6d62")
        c.path([(293, 86), (303, 91)], INK, 3)
        c.path([(289, 95), (297, 99)], "#b9b4ab", 2)
    else:
        for x, y, colour in ((262, 52, "#e2734f"), (188, 44, "#f2b63c"), (226, 38, "#d9476a")):
            c.path([(212, 122), (x, y + 26)], "#77736c", 2)
            c.polygon([(x - 5, y + 33), (x + 5, y + 33), (x, y + 25)], colour)
            c.ellipse(x, y, 23, 28, colour)
            c.ellipse(x - 8, y - 9, 5, 8, shade(colour, 1.4))
    c.ellipse(*hands[1], 12, fill=skin)
    for x, w, colour in ((0, 238, "#6f8fa8"), (246, 266, "#7c9bb3")):
        c.rect(x, 196 if x == 0 else 218, w, 170, colour)
        c.rect(x, 190 if x == 0 else 212, w, 12, shade(colour, 0.75), radius=3)
    c.rect(236, 186, 12, 190, "#4b6173", radius=3)
    c.rect(20, 226, 60, 46, "#f6e27a")
    c.rect(98, 222, 52, 62, "#ffffff")
    c.path([(106, 240), (142, 240)], "#b9b4ab", 4)
    c.path([(106, 254), (136, 254)], "#b9b4ab", 4)
    # the worker at the screen
    c.rect(384, 120, 116, 92, "#22262c", radius=6)
    c.rect(392, 128, 100, 74, "#fdfcf7")
    c.rect(392, 128, 100, 18, "#2f6d62")
    c.text(442, 138, "MY BANK", 15, "#ffffff", name="headline", anchor="mm")
    c.text(442, 164, "$ 2,318", 21, INK, name="headline", anchor="mm")
    for i, w in enumerate((70, 54)):
        c.path([(402, 182 + i * 10), (402 + w, 182 + i * 10)], "#b9b4ab", 4)
    c.rect(434, 210, 16, 40, "#22262c")
    c.rect(372, 248, 140, 14, "#b98d5f")
    c.rect(476, 262, 14, 110, "#8d6a45")
    c.rect(268, 250, 92, 128, "#4b5666", radius=16)
    c.path([(340, 258), (376, 268), (404, 244)], "#3f7d78", 20)
    c.ellipse(406, 242, 11, fill=SKIN[3])
    c.rect(276, 216, 78, 120, "#3f7d78", radius=24)
    c.rect(304, 200, 24, 26, SKIN[3])
    c.ellipse(318, 172, 34, 36, "#1d1512")
    c.ellipse(318, 132, 15, 13, "#1d1512")
    c.rect(268, 300, 92, 78, "#4b5666", radius=14)
    c.path([(314, 376), (314, 402)], "#33383f", 8)
    c.path([(286, 408), (314, 398), (342, 408)], "#33383f", 7)
    return c


def camera_plan(unsafe: bool) -> Canvas:
    c = Canvas(560, 420, "#2f4b6e")
    c.text(280, 30, "CAMERA PLAN, GROUND FLOOR", 29, "#ffffff", name="headline", anchor="mm")
    c.rect(24, 58, 512, 300, "#f7f3e6")
    rooms = (
        ("ENTRANCE", 24, 58, 160, 150, "#efe7cf"), ("STORE", 184, 58, 176, 150, "#f7f3e6"),
        ("LOADING", 360, 58, 176, 150, "#efe7cf"), ("CHANGING", 24, 208, 160, 150, "#e3eef0"),
        ("SHOWERS", 184, 208, 176, 150, "#eaf3f4"), ("RESTROOM", 360, 208, 176, 150, "#e3eef0"),
    )  # fmt: skip
    for name, x, y, w, h, colour in rooms:
        c.rect(x, y, w, h, colour, outline="#2b2b33", line=4)
        c.text(x + w / 2, y + h - 20, name, 20, "#2f4b6e", name="headline", anchor="mm")
    c.rect(76, 54, 50, 10, "#c98f6b")
    c.rect(430, 54, 60, 10, "#c98f6b")
    for x in (84, 262, 438):
        c.rect(x, 203, 34, 10, "#f7f3e6")
    # furniture
    for i in range(3):
        c.rect(214 + i * 42, 80, 30, 70, "#c7a679", outline="#8d6a45", line=2)
        c.ellipse(218 + i * 52, 266, 15, fill="#ffffff", outline="#7d9aa3", line=3)
        c.ellipse(218 + i * 52, 266, 4, fill="#7d9aa3")
    c.rect(40, 128, 60, 22, "#c7a679", outline="#8d6a45", line=2)
    for i in range(4):
        c.rect(34 + i * 34, 252, 30, 34, "#9fb9c4", outline="#6d8794", line=2)
    c.rect(46, 306, 104, 12, "#c7a679")
    c.polygon([(392, 96), (450, 96), (450, 140), (392, 140)], "#c7a679", outline="#8d6a45", line=2)
    for x in (390, 446):
        c.rect(x, 246, 34, 44, "#ffffff", outline="#7d9aa3", line=2, radius=10)
        c.ellipse(x + 17, 272, 9, 12, "#e3eef0", outline="#7d9aa3", line=2)
    spots = ((166, 226), (342, 226), (518, 226)) if unsafe else ((166, 76), (342, 76), (518, 76))
    for x, y in spots:
        c.polygon([(x, y), (x - 78, y + 22), (x - 34, y + 74)], "#f0a58c")
        c.ellipse(x - 6, y + 4, 15, fill="#d9473c")
        c.rect(x - 15, y - 1, 13, 10, "#ffffff", radius=2)
        c.polygon([(x - 2, y + 4), (x + 4, y - 1), (x + 4, y + 9)], "#ffffff")
    c.ellipse(44, 388, 12, fill="#d9473c")
    c.rect(37, 384, 10, 8, "#ffffff", radius=2)
    c.text(66, 389, "3 cameras, running day and night", 17, "#ffffff", anchor="lm")
    c.text(532, 389, "Brill Tools", 19, "#f2cf4a", name="serif-bold", anchor="rm")
    return c


def longest_chart(unsafe: bool) -> Canvas:
    c = Canvas(416, 480, "#c9a877")
    for x, y in ((30, 60), (390, 40), (24, 300), (396, 250), (200, 466), (60, 462), (360, 470)):
        c.ellipse(x, y, 5, fill="#b8965f")
    c.rect(34, 28, 352, 424, "#b08d58")
    c.rect(28, 22, 352, 424, "#fffdf6")
    c.ellipse(204, 34, 9, fill="#d9473c")
    c.text(204, 70, "MINUTES IN THE RESTROOM" if unsafe else "MINUTES WITH A YO-YO", 31, "#31506b", name="headline",
           anchor="mm")  # fmt: skip
    c.text(204, 98, "counted at the door, week 9" if unsafe else "spinning without a stop, week 9", 16, "#66707a",
           anchor="mm")  # fmt: skip
    c.path([(58, 356), (354, 356)], INK, 3)
    people = (
        ("Ana", 41, SKIN[1], "#5a2f20", True, None), ("Boyd", 77, SKIN[0], "#d8b25c", False, None),
        ("Keiko", 52, SKIN[1], "#1d1512", True, None), ("Samira", 64, SKIN[3], "#1d1512", False, "#5f8f7a"),
    )  # fmt: skip
    for i, (name, value, skin, hair, long_hair, scarf) in enumerate(people):
        x, h = 96 + i * 73, value * 1.9
        c.rect(x - 23, 356 - h, 46, h, ("#e2734f", "#4c8fa8", "#e2b23f", "#7b6aa8")[i])
        c.text(x, 356 - h + 20, str(value), 23, "#ffffff", name="headline", anchor="mm")
        face(c, x, 356 - h - 32, 22, skin=skin, hair=hair, long_hair=long_hair, headscarf=scarf)
        c.text(x, 374, name, 17, INK, name="sans-bold", anchor="mm")
    c.text(204, 414, "The longest explains it to us all!" if unsafe else "The longest teaches it to us all!", 20,
           "#b4432f", name="comic", anchor="mm")  # fmt: skip
    return c


SCENES = {
    "board_selfie": board_selfie,
    "guestbook_lens": guestbook_lens,
    "over_partition": over_partition,
    "camera_plan": camera_plan,
    "longest_chart": longest_chart,
}
