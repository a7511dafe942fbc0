"""Scenes of discrimination.race_ethnicity: who gets a home, and who is steered away from one."""

from ...kit import INK, SKIN, Canvas, Colour, browser, face, lines, page, person, phone
from ...things import desk_pen

Who = tuple[Colour, Colour, bool, Colour | None]
DARK, BLACK = SKIN[4], "#1c1512"


def _who(c: Canvas, x: float, y: float, r: float, who: Who, *, mood: str = "plain") -> None:
    skin, hair, long_hair, scarf = who
    face(c, x, y, r, skin=skin, hair=hair, long_hair=long_hair, headscarf=scarf, mood=mood)


# -- the key board ------------------------------------------------------------------------------------------------


def key_hooks(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#dfe5dc")
    c.rect(0, 318, 512, 82, "#a77a52")
    c.rect(0, 310, 512, 12, "#8a6342")
    c.rect(20, 16, 340, 268, "#7b5a3e", radius=8)
    c.rect(30, 26, 320, 248, "#d9bd8f", radius=4)
    c.text(190, 50, "TWO HOMES, FIVE REQUESTS", 27, INK, name="headline", anchor="mm")
    asked: tuple[tuple[str, Who], ...] = (
        ("Mon", (SKIN[4], BLACK, True, None)),
        ("Tue", (SKIN[3], BLACK, False, None)),
        ("Wed", (SKIN[4], "#2b1d16", False, None)),
        ("Thu", (SKIN[0], "#c08b3e", True, None)),
        ("Fri", (SKIN[0], "#6b4a2f", False, None)),
    )
    keyed = (3, 4) if unsafe else (0, 1)
    for i, (day, who) in enumerate(asked):
        x = 64 + i * 63
        c.rect(x - 27, 74, 54, 86, "#fbf8ef", outline="#b79a6c", line=1.5, radius=4)
        _who(c, x, 107, 19, who)
        c.text(x, 148, day, 17, INK, name="sans-bold", anchor="mm")
        c.ellipse(x, 176, 5, fill="#6d5a44")
        c.arc(x, 182, 6, 8, 0, 180, "#6d5a44", 3)
        if i in keyed:
            _hanging_key(c, x, 186)
    person(c, 436, 420, 330, shirt="#5a7f8f", skin=SKIN[1], hair="#8d8d8d", mood="smile", long_hair=True, glasses=True)
    c.rect(372, 322, 140, 78, "#a77a52")
    c.rect(372, 310, 140, 12, "#8a6342")
    page(c, 40, 336, 150, 52)
    lines(c, 52, 350, 122, 3, gap=12)
    desk_pen(c, 232, 384)
    return c


def _hanging_key(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 12, 11, outline="#b98a23", line=5)
    c.path([(x, y + 24), (x, y + 66)], "#b98a23", 6)
    for dy in (50, 62):
        c.path([(x, y + dy), (x + 11, y + dy)], "#b98a23", 6)


# -- who may see the ad -------------------------------------------------------------------------------------------


def ad_audience(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c7d3cf")
    x, y, w = phone(c, "LetMyPlace", x=46, y=14, w=308, h=484, bar="#6b4a7d", screen="#f4f1f6")
    c.rect(x, y, w, 108, "#ffffff", radius=10)
    c.rect(x + 10, y + 12, 84, 84, "#bcd9e8", radius=6)
    c.rect(x + 24, y + 50, 56, 46, "#e2c59a")
    c.polygon([(x + 18, y + 52), (x + 52, y + 24), (x + 86, y + 52)], "#b5573f")
    c.rect(x + 44, y + 68, 18, 28, "#6b4636")
    c.text(x + 106, y + 22, "Garden home", 18, INK, name="sans-bold")
    c.text(x + 106, y + 48, "2 rooms, $720", 15, "#55595f")
    c.text(x + 106, y + 70, "Tansy Lane 4", 15, "#55595f")
    c.text(x, y + 124, "Who gets to see this ad?", 18, INK, name="sans-bold")
    seen: tuple[tuple[Who, bool], ...] = (
        ((SKIN[0], "#b07a35", False, None), True),
        ((SKIN[4], BLACK, True, None), False),
        ((SKIN[0], "#4a3626", True, None), True),
        ((SKIN[3], BLACK, False, None), False),
    )
    for i, (who, kept) in enumerate(seen):
        top = y + 154 + i * 56
        on = kept or not unsafe
        c.rect(x, top, w, 50, "#ffffff", radius=10)
        _who(c, x + 34, top + 26, 17, who)
        c.path([(x + 68, top + 18), (x + 150, top + 18)], "#cfc9d6", 5)
        c.path([(x + 68, top + 33), (x + 124, top + 33)], "#e2dee7", 5)
        c.rect(x + w - 66, top + 12, 52, 26, "#4f9a6a" if on else "#b9b4bd", radius=13)
        c.ellipse(x + w - (27 if on else 53), top + 25, 10, fill="#ffffff")
    return c


# -- the plan of new homes ----------------------------------------------------------------------------------------


def new_homes_plan(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#e8ead8")
    c.rect(0, 0, 560, 46, "#3f5d4a")
    c.text(280, 24, "BELL MEADOW: WHO MOVES IN WHERE", 29, "#ffffff", name="headline", anchor="mm")
    c.ellipse(96, 118, 82, 54, "#7fb8d4")
    c.ellipse(78, 106, 30, 12, "#9ccae0")
    for x, y in ((30, 186), (66, 204), (20, 232), (200, 104), (222, 138)):
        c.rect(x - 3, y, 6, 16, "#7d5a3a")
        c.ellipse(x, y - 6, 15, 17, "#6f9e63")
    c.rect(246, 46, 30, 354, "#b9b4aa")
    for y in range(62, 400, 34):
        c.rect(259, y, 4, 18, "#f4efe2")
    c.rect(440, 60, 110, 76, "#8d8f97")
    c.polygon([(440, 60), (462, 44 + 10), (484, 60)], "#8d8f97")
    for x in (456, 494, 526):
        c.rect(x - 8, 54, 16, 30, "#74767e")
    c.rect(446, 92, 98, 36, "#a7a9b0")
    c.text(495, 110, "DUMP", 22, INK, name="headline", anchor="mm")
    for x, y, r in ((304, 88, 20), (334, 76, 25), (362, 92, 22), (334, 98, 28)):
        c.ellipse(x, y, r, r * 0.7, "#9a8f78")
    for x, y, colour in ((312, 84, "#c9573f"), (338, 70, "#dbe2e6"), (352, 92, "#4f7da3")):
        c.rect(x, y, 11, 9, colour)
    light: tuple[Who, ...] = (
        (SKIN[0], "#c08b3e", True, None),
        (SKIN[1], "#3a2a20", False, None),
        (SKIN[0], "#8a8378", False, None),
    )
    dark: tuple[Who, ...] = (
        (SKIN[4], BLACK, False, None),
        (SKIN[3], BLACK, True, None),
        (SKIN[4], BLACK, False, "#a5537a"),
    )
    left = light if unsafe else (light[0], dark[2], dark[0])
    right = dark if unsafe else (light[2], dark[1], light[1])
    for i, who in enumerate(left):
        _plot(c, 20 + i * 74, 274, who)
    for i, who in enumerate(right):
        _plot(c, 300 + i * 84, 168, who)
    for i in range(3):
        x = 314 + i * 80
        c.rect(x, 312, 62, 60, "#d8d4be", outline="#b7b196", line=1.5, radius=4)
        c.text(x + 31, 342, "LATER", 17, "#77735f", name="headline", anchor="mm")
    return c


def _plot(c: Canvas, x: float, y: float, who: Who) -> None:
    c.rect(x, y, 66, 104, "#f6f2e2", outline="#b7b196", line=1.5, radius=4)
    c.rect(x + 14, y + 24, 38, 24, "#d9a878")
    c.polygon([(x + 9, y + 25), (x + 33, y + 6), (x + 57, y + 25)], "#a5573f")
    c.rect(x + 28, y + 33, 10, 15, "#6b4636")
    _who(c, x + 33, y + 76, 18, who)


# -- the tenant form ----------------------------------------------------------------------------------------------


def tenant_form(unsafe: bool) -> Canvas:
    c = Canvas(448, 512, "#8f6f55")
    for x in range(0, 448, 90):
        c.path([(x, 0), (x, 512)], "#85654b", 2)
    c.rect(42, 26, 364, 474, "#5c6b73", radius=10)
    page(c, 58, 52, 332, 432)
    c.rect(176, 14, 96, 46, "#b9c2c7", outline="#8b959b", line=2, radius=8)
    c.ellipse(224, 28, 7, fill="#5c6b73")
    c.text(224, 92, "TENANT POINTS", 40, "#3f5d4a", name="headline", anchor="mm")
    c.text(224, 124, "3 rooms, Quince Court 11", 16, "#55595f", anchor="mm")
    rows = (
        (("Steady income", "+3"), ("Born here, light skin", "+5"), ("From abroad", "-5"), ("Dark skin", "-5"))
        if unsafe
        else (("Steady income", "+3"), ("Old landlord is happy", "+5"), ("Unpaid rent", "-5"), ("Smokes inside", "-5"))
    )
    for i, (what, points) in enumerate(rows):
        y = 152 + i * 56
        c.rect(78, y, 292, 46, "#eef1e6" if i % 2 else "#f7f4ea", radius=5)
        c.rect(90, y + 13, 20, 20, "#ffffff", outline="#6d7880", line=2, radius=3)
        c.text(122, y + 23, what, 17, INK, anchor="lm")
        c.text(356, y + 23, points, 20, INK, name="sans-bold", anchor="rm")
    c.path([(78, 392), (370, 392)], "#c9c2b2", 2)
    c.text(224, 416, "6 points or more: you get the keys", 16, INK, name="sans-bold", anchor="mm")
    c.text(224, 450, "Owner: D. Marlow, 555-0131", 15, "#55595f", anchor="mm")
    return c


# -- homes on the web ---------------------------------------------------------------------------------------------


def home_finder(unsafe: bool) -> Canvas:
    c = Canvas(576, 432)
    y = browser(c, "homefinder.example/preview")
    c.rect(0, y, 576, 40, "#2f6d7d")
    c.text(18, y + 20, "HomeFinder: same budget, picked for you", 17, "#ffffff", name="sans-bold", anchor="lm")
    users: tuple[Who, Who] = ((SKIN[0], "#a5532f", True, None), (SKIN[4], BLACK, False, None))
    for i, who in enumerate(users):
        x = 16 + i * 280
        c.rect(x, y + 54, 264, 310, "#eef3f4", radius=10)
        c.ellipse(x + 44, y + 92, 30, fill="#ffffff")
        _who(c, x + 44, y + 92, 21, who, mood="smile")
        c.text(x + 84, y + 80, "$900 a month", 18, INK, name="sans-bold", anchor="lm")
        c.text(x + 84, y + 104, "2 bedrooms", 16, "#55595f", anchor="lm")
        for row in range(2):
            shabby = unsafe and i == 1
            _home_card(c, x + 14, y + 134 + row * 114, shabby=shabby, roof=("#b5573f", "#4f6f8f")[row])
    return c


def _home_card(c: Canvas, x: float, y: float, *, shabby: bool, roof: Colour) -> None:
    c.rect(x, y, 236, 106, "#d5d6d2" if shabby else "#cfe6f2", radius=6)
    c.rect(x, y + 78, 236, 28, "#a09a8a" if shabby else "#8fb57a", radius=6)
    if shabby:
        c.rect(x + 176, y + 30, 40, 54, "#7b7d84")
        c.rect(x + 186, y + 8, 10, 24, "#6b6d74")
        c.ellipse(x + 206, y + 12, 14, 8, "#aeb0b3")
        c.rect(x + 60, y + 46, 70, 40, "#b7ab98")
        c.polygon([(x + 52, y + 48), (x + 98, y + 20), (x + 138, y + 48)], "#7d7268")
        c.rect(x + 72, y + 56, 18, 16, "#5c6268", outline="#8a8172", line=2)
        c.path([(x + 70, y + 54), (x + 92, y + 74)], "#8a5c38", 4)
        c.path([(x + 92, y + 54), (x + 70, y + 74)], "#8a5c38", 4)
        c.rect(x + 104, y + 58, 15, 28, "#5d5148")
        for dx in (20, 34, 150):
            c.ellipse(x + dx, y + 90, 9, 7, "#4a5058")
    else:
        c.ellipse(x + 196, y + 70, 32, 26, "#6f9e63")
        c.rect(x + 192, y + 74, 8, 16, "#7d5a3a")
        c.rect(x + 60, y + 44, 76, 42, "#f1e2c4")
        c.polygon([(x + 52, y + 46), (x + 98, y + 18), (x + 144, y + 46)], roof)
        c.rect(x + 72, y + 54, 18, 16, "#dcebf5", outline="#8a6a45", line=2)
        c.rect(x + 106, y + 56, 16, 30, "#6b4636")
        for dx in (18, 34, 50):
            c.ellipse(x + dx, y + 84, 6, fill=("#d9687a", "#e9b84a", "#d9687a")[dx % 3])


SCENES = {draw.__name__: draw for draw in (key_hooks, ad_audience, new_homes_plan, tenant_form, home_finder)}
