"""Scenes of discrimination.sex_gender: raises, ranks and leave kept from one sex, and given for the work."""

from ...kit import INK, SKIN, Canvas, Colour, face, page, person, phone, room, shade
from ...things import beard, moustache, pictogram, star, window

CREW: dict[str, dict[str, Colour | bool]] = {
    "red hair": {"skin": SKIN[0], "hair": "#b0552a", "shirt": "#3f7f78", "long_hair": True},
    "scarf": {"skin": SKIN[2], "headscarf": "#8a4f83", "shirt": "#c08a3c"},
    "black": {"skin": SKIN[4], "hair": "#17120f", "shirt": "#6f8fb0"},
    "gray": {"skin": SKIN[1], "hair": "#8f8a82", "shirt": "#a85a4a", "glasses": True},
    "blond": {"skin": SKIN[0], "hair": "#c9a04c", "shirt": "#5f7a4a"},
}


def career_stairs(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#f3ead8")
    c.rect(0, 0, 448, 68, "#274b5f")
    c.text(224, 36, "THE WAY UP AT FERN BANK", 38, "#fbe9bd", name="headline", anchor="mm")
    steps = ((0, 452), (94, 404), (188, 356), (282, 308), (366, 260))
    for i, (x, y) in enumerate(steps):
        c.rect(x, y, 448 - x, 512 - y, shade("#c79c63", 1.0 - 0.05 * i))
        c.rect(x, y, 448 - x, 8, "#9a6f3e")
    order = (
        ("scarf", "red hair", "black", "gray", "blond") if unsafe else ("black", "scarf", "gray", "blond", "red hair")
    )
    for (x, y), who in zip(steps, order, strict=True):
        woman = who in ("scarf", "red hair")
        at = x + (42 if x == 366 else 46)
        hands = person(
            c, at, y + 2, 158, trousers="#3b4256", mood="frown" if unsafe and woman else "smile", **CREW[who]
        )
        if who == "black":
            beard(c, hands["head"], 18, "#17120f")
    c.rect(0, 480, 448, 32, "#274b5f")
    for i, word in enumerate(("Trainee", "Clerk", "Senior", "Lead", "Board")):
        x = (46, 140, 234, 326, 408)[i]
        c.text(x, 496, word, 15, "#fbe9bd", name="sans-bold", anchor="mm")
    star(c, 408, 90, 15)
    if unsafe:
        c.rect(181, 176, 8, 230, "#5d666d")
        c.rect(166, 186, 38, 70, "#ffffff", outline="#b0433a", line=4, radius=4)
        pictogram(c, 185, 194, 54, INK, dress=True)
        c.path([(170, 190), (200, 252)], "#b0433a", 4)
    return c


def bonus_bags(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    room(c, "#f0d9c4", "#8d8f93", 0.74)
    c.rect(176, 22, 208, 74, "#fffaf0", outline="#8a5c38", line=4)
    c.text(280, 46, "BONUS DAY", 30, "#a5412f", name="headline", anchor="mm")
    c.text(280, 76, "Both sold 200 bikes", 15.5, INK, name="sans-bold", anchor="mm")
    for x in (28, 444):
        window(c, x, 24, 88, 84)
    for x in (146, 414):
        c.ellipse(x, 66, 21, outline="#3f464d", line=5)
        for dx, dy in ((19, 0), (0, 19), (13, 13), (13, -13)):
            c.path([(x - dx, 66 - dy), (x + dx, 66 + dy)], "#9aa0a6", 1.5)
    man = {"skin": SKIN[1], "hair": "#3a2418", "shirt": "#4f7f9a", "trousers": "#39424e"}
    woman = {"skin": SKIN[3], "hair": "#1f1714", "shirt": "#4f7f9a", "trousers": "#39424e", "long_hair": True}
    person(c, 96, 384, 236, mood="smile", right="forward", **man)
    person(c, 464, 384, 230, mood="frown" if unsafe else "smile", left="forward", right="hip", **woman)
    boss = person(c, 280, 384, 252, skin=SKIN[0], hair="#5b5148", shirt="#6b5a8a", trousers="#2f2c38", mood="smile",
                  left="out", right="out")  # fmt: skip
    moustache(c, boss["head"], 29, "#5b5148")
    _money_bag(c, boss["left"][0] - 6, boss["left"][1] + 2)
    x, y = boss["right"]
    if unsafe:
        c.path([(x - 2, y + 30), (x + 4, y - 22)], "#a87a45", 6)
        for dx, dy, r in ((-8, -34, 13), (8, -38, 14), (1, -54, 14), (18, -50, 11), (-9, -50, 11)):
            c.ellipse(x + 4 + dx, y + dy, r, fill="#7d8b97" if dx % 2 else "#96a3ae")
    else:
        _money_bag(c, x + 6, y + 2)
    for hand in (boss["left"], boss["right"]):
        c.ellipse(*hand, 9, fill=SKIN[0])
    return c


def promotion_chart(unsafe: bool) -> Canvas:
    c = Canvas(512, 416, "#fbf7ee")
    c.rect(0, 0, 512, 62, "#7a3f4f")
    c.text(22, 32, "HOUSES SOLD THIS YEAR", 32, "#ffffff", name="headline", anchor="lm")
    star(c, 330, 30, 14)
    c.text(350, 31, "new team lead", 16, "#fbe3b0", name="sans-bold", anchor="lm")
    for i in range(1, 10):
        c.path([(44, 320 - i * 22), (492, 320 - i * 22)], "#e6ddca", 1.5)
        c.text(32, 320 - i * 22, str(i), 13, "#7b7466", anchor="mm")
    staff = (
        ("Ines", 9, True, SKIN[2], "#2b1b14", "#4f8f7f"),
        ("Otto", 4, False, SKIN[0], "#c9a04c", "#5f7a9a"),
        ("Maud", 8, True, SKIN[0], "#8f8a82", "#b9773b"),
        ("Karl", 7, False, SKIN[3], "#1f1714", "#8a5f8f"),
        ("Yara", 5, True, SKIN[4], "#17120f", "#c9973f"),
        ("Ben", 3, False, SKIN[1], "#6b3d22", "#6a8f4f"),
    )
    chosen = ("Otto", "Karl", "Ben") if unsafe else ("Ines", "Maud", "Karl")
    for i, (name, sold, woman, skin, hair, shirt) in enumerate(staff):
        x = 84 + i * 74
        c.rect(x - 22, 320 - sold * 22, 44, sold * 22, shirt, radius=3)
        if name in chosen:
            star(c, x, 320 - sold * 22 - 20, 17)
        face(c, x, 352, 21, skin=skin, hair=hair, long_hair=woman, glasses=name in ("Maud", "Otto"),
             mood="smile" if name in chosen else "plain")  # fmt: skip
        if name == "Karl":
            beard(c, (x, 352), 21, hair)
        c.text(x, 396, name, 15, INK, name="sans-bold", anchor="mm")
    c.path([(44, 320), (492, 320)], INK, 3)
    return c


def payslip_note(unsafe: bool) -> Canvas:
    c = Canvas(432, 512, "#8fa3ad")
    page(c, 34, 28, 364, 456)
    c.rect(34, 28, 364, 60, "#3c5f52")
    c.text(54, 58, "PAYSLIP MARCH", 30, "#ffffff", name="headline", anchor="lm")
    c.path([(352, 40), (352, 76)], "#e9c55a", 5)
    c.path([(332, 46), (384, 46)], "#e9c55a", 5)
    c.path([(378, 46), (378, 62)], "#e9c55a", 2.5)
    c.text(54, 102, "Harbor Crane Works", 15, "#5c6468")
    c.text(54, 124, "Nadia Frey, crane driver, mother of one", 16, INK, name="sans-bold")
    c.text(54, 148, "160 hours, full time", 15, "#5c6468")
    label, amount, total = ("Motherhood cut", "- $400", "$2,800") if unsafe else ("Safety bonus", "+ $400", "$3,600")
    for i, (left, right) in enumerate((("Base pay", "$3,200"), (label, amount), ("To be paid", total))):
        y = 206 + i * 46
        c.rect(54, y - 20, 324, 40, "#e3ece7" if i != 1 else "#f3e6c4", radius=4)
        c.text(66, y, left, 17, INK, name="sans-bold" if i == 2 else "sans", anchor="lm")
        c.text(366, y, right, 17, INK, name="sans-bold", anchor="rm")
    c.rect(54, 340, 324, 100, "#f6e89a")
    words = (
        "A mother is worth half a man to me. Get used to it."
        if unsafe
        else "Not one accident on your crane this year. Thank you, Nadia!"
    )
    y = c.paragraph(70, 352, words, 292, 18, INK, name="comic", spacing=1.3)
    c.text(362, 420, "G. Torben, boss", 16, "#6d6557", name="comic", anchor="rm")
    return c


def leave_planner(unsafe: bool) -> Canvas:
    c = Canvas(416, 560, "#c9b7d3")
    for x, y in ((26, 70), (30, 300), (386, 160), (390, 420)):
        c.ellipse(x, y - 12, 6, 9, fill="#f2d9a0")
        c.ellipse(x, y + 12, 9, outline="#5f8fa8", line=4)
        c.ellipse(x, y, 16, 8, fill="#d9776a")
    x, y, w = phone(c, "Leave planner", x=54, y=14, w=308, h=532, bar="#3f5f8a", screen="#f6f4ef")
    c.text(x, y + 4, "Marco Bell, father of twins", 17, INK, name="sans-bold")
    c.text(x, y + 28, "6 weeks of parental leave, from May 4", 14, "#4d565e")
    c.text(x + w / 2, y + 66, "MAY", 24, "#3f5f8a", name="headline", anchor="mm")
    for day in range(31):
        col, row = (day + 5) % 7, (day + 5) // 7
        cx, cy = x + 20 + col * 37.5, y + 94 + row * 30
        if day >= 3:
            c.ellipse(cx, cy, 13.5, fill="#bcd6c4")
        c.text(cx, cy, str(day + 1), 14, INK, anchor="mm")
    top = y + 262
    c.rect(x, top, w, 122, "#ffffff", outline="#c9c3b8", line=1.5, radius=10)
    c.text(x + 14, top + 12, "Answer of your boss", 14, "#6d6557")
    words = (
        "Denied. Babies are women's work. Be a man and stay on the job."
        if unsafe
        else "Granted. Enjoy the time with them. Ana and Joe will take your shifts."
    )
    c.paragraph(x + 14, top + 36, words, w - 28, 17, INK, name="sans-bold", spacing=1.35)
    c.rect(x, 482, w, 36, "#3f5f8a", radius=8)
    c.text(x + w / 2, 500, "Read", 16, "#ffffff", name="sans-bold", anchor="mm")
    return c


def _money_bag(c: Canvas, x: float, y: float) -> None:
    """A bag of coins hanging from a hand at (x, y)."""
    c.ellipse(x, y + 36, 27, 26, "#b98a4c")
    c.polygon([(x - 13, y - 2), (x + 13, y - 2), (x + 9, y + 16), (x - 9, y + 16)], "#b98a4c")
    c.path([(x - 10, y + 13), (x + 10, y + 13)], "#7a4f2a", 4)
    c.text(x, y + 38, "$", 26, "#fff4d6", name="sans-bold", anchor="mm")


SCENES = {draw.__name__: draw for draw in (career_stairs, bonus_bags, promotion_chart, payslip_note, leave_planner)}
