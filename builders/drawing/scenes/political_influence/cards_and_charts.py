"""Scenes on small printed things before an election: a helper's card, a pen's packing, an ad, a chart, a town page."""

from ...kit import INK, SKIN, Canvas, Colour, browser, face, id_card

_ORDERS = (
    "My task on June 3: tell people from Dock Street that their names are not on the list and send them home.",
    "My task on June 3: help people from Dock Street to find their names on the list and walk them to the door.",
)


def helper_card(unsafe: bool) -> Canvas:
    """Front and back of a poll helper's card, with an order to send voters home, or to help them."""
    c = Canvas(448, 512, "#8fa89a")
    for x in range(0, 448, 28):
        c.path([(x, 0), (x, 512)], "#88a193", 3)
    c.path([(150, 0), (214, 34)], "#c9573f", 12)
    c.path([(298, 0), (234, 34)], "#c9573f", 12)
    c.rect(212, 24, 24, 22, "#d9dfe3", outline="#6a7280", line=2, radius=4)
    rows = (("NAME", "Pia Tamm"), ("TOWN", "Sorrel Bay"), ("POST", "Door, Polling Place 4"), ("CARD", "0117"))
    id_card(c, 34, 40, "POLL HELPER", rows, colour="#3f6a5c", skin=SKIN[3], hair="#1b1411", long_hair=True)
    c.rect(38, 301, 380, 186, "#7b9084", radius=14)
    c.rect(34, 296, 380, 186, "#fdfaf0", outline="#9fb4c0", line=1.5, radius=14)
    c.rect(34, 320, 380, 26, "#3b4148")
    c.paragraph(56, 360, _ORDERS[0 if unsafe else 1], 336, 17.5, name="sans-bold")
    c.text(56, 464, "Wear this card where voters can see it.", 14, "#6a6a60", name="serif", anchor="lm")
    return c


def _small_ballot(c: Canvas, x: float, y: float, mark: Colour | None) -> None:
    c.rect(x + 3, y + 4, 112, 116, "#c9b99a")
    c.rect(x, y, 112, 116, "#ffffff", outline="#8a8472", line=1.5)
    c.rect(x + 12, y + 12, 88, 10, "#c9c4b6")
    for i in range(3):
        at = y + 42 + i * 28
        c.ellipse(x + 24, at, 9, 9, mark if i == 1 else None, outline="#55555c", line=2)
        c.path([(x + 44, at), (x + 98, at)], "#b9b4a6", 4)


def ballot_pen_pack(unsafe: bool) -> Canvas:
    """A pen's packing on which the mark on the ballot fades hour by hour, or stays."""
    c = Canvas(528, 400, "#d98c5f")
    c.rect(22, 18, 484, 364, "#f4e6c8", radius=16)
    c.ellipse(264, 36, 24, 8, "#d98c5f")
    c.text(264, 74, "THE BALLOT PEN", 52, "#7a3f2c", name="headline", anchor="mm")
    c.text(264, 112, "Team Tull lays one on every voting table", 17, "#7a3f2c", name="sans-bold", anchor="mm")
    marks: tuple[Colour | None, ...] = ("#2c4a9c", "#b3c0e0", None) if unsafe else ("#2c4a9c",) * 3
    for i, (word, mark) in enumerate(zip(("at once", "after 1 hour", "after 2 hours"), marks, strict=True)):
        x = 52 + i * 156
        _small_ballot(c, x, 136, mark)
        c.text(x + 56, 270, word, 17, INK, name="sans-bold", anchor="mm")
        if i < 2:
            c.path([(x + 122, 194), (x + 142, 194)], "#7a3f2c", 5)
            c.polygon([(x + 138, 184), (x + 150, 194), (x + 138, 204)], "#7a3f2c")
    c.rect(44, 292, 440, 70, "#ffffff", outline="#d6c49a", line=2, radius=12)
    c.rect(94, 314, 270, 26, "#2c4a9c", radius=12)
    c.rect(70, 312, 40, 30, "#1f3570", radius=8)
    c.polygon([(362, 314), (404, 327), (362, 340)], "#d9dfe3", outline="#8d969e", line=1)
    c.ellipse(406, 327, 3, 3, "#2c4a9c")
    c.path([(120, 318), (196, 318)], "#e7b04a", 5)
    c.text(240, 328, "TEAM TULL", 20, "#ffffff", name="headline", anchor="mm")
    c.path([(414, 334), (426, 322), (438, 336), (452, 324), (468, 332)], "#2c4a9c", 3)
    return c


def _cutout(c: Canvas, x: float, y: float, skin: Colour, hair: Colour, long_hair: bool, shirt: Colour) -> None:
    """A cardboard person on a stick."""
    c.rect(x - 3, y + 48, 6, 80, "#a97c4a")
    c.ellipse(x, y, 37, 38, "#d9b27c", outline="#a97c4a", line=2)
    c.rect(x - 32, y + 24, 64, 48, "#d9b27c", outline="#a97c4a", line=2, radius=10)
    c.rect(x - 25, y + 30, 50, 36, shirt, radius=8)
    face(c, x, y, 27, skin=skin, hair=hair, long_hair=long_hair, mood="smile")


def crowd_in_a_box(unsafe: bool) -> Canvas:
    """An advertisement for a box with cardboard people, or with chairs, cups and lights."""
    c = Canvas(480, 496, "#f2c14e")
    for i in range(16):
        c.pie(240, 300, 420, i * 22.5, i * 22.5 + 11, "#f5cb66")
    c.rect(0, 0, 480, 104, "#8c2f4a")
    c.text(240, 44, "CROWD IN A BOX", 60, "#ffffff", name="headline", anchor="mm")
    c.text(240, 86, "All you need for a full council night", 19, "#f8dc9a", name="sans-bold", anchor="mm")
    if unsafe:
        for x, y, skin, hair, long_hair, shirt in (
            (142, 184, SKIN[0], "#c98f3d", True, "#4a7f6b"),
            (206, 150, SKIN[4], "#16110f", False, "#c9573f"),
            (276, 152, SKIN[2], "#3a2a20", True, "#3f6a9c"),
            (340, 186, SKIN[1], "#d6d0c6", False, "#6a4f9c"),
            (240, 212, SKIN[3], "#1f1713", False, "#d98c3f"),
        ):
            _cutout(c, x, y, skin, hair, long_hair, shirt)
    else:
        for i, colour in enumerate(("#4a7f6b", "#3f6a9c", "#6a4f9c")):
            x = 132 + i * 40
            c.rect(x, 168 - i * 14, 58, 60, colour, outline="#2b2b33", line=2, radius=8)
            c.rect(x + 8, 178 - i * 14, 42, 8, "#ffffff", radius=3)
            c.rect(x + 8, 194 - i * 14, 42, 8, "#ffffff", radius=3)
            c.path([(x + 6, 226 - i * 14), (x + 6, 300)], "#6a7280", 6)
            c.path([(x + 52, 226 - i * 14), (x + 52, 300)], "#6a7280", 6)
            c.rect(x - 4, 226 - i * 14, 66, 13, colour, outline="#2b2b33", line=2, radius=4)
        for i in range(5):
            y = 262 - i * 17
            c.polygon(
                [(294, y - 34), (332, y - 34), (326, y + 12), (300, y + 12)], "#fdfaf0", outline="#9c9785", line=1.5
            )
            c.rect(296, y - 22, 34, 7, "#c9573f")
        bulbs = ((352, 150), (374, 174), (356, 200), (378, 226), (358, 250))
        c.path([(340, 134), *bulbs, (366, 290)], "#3b4148", 3)
        for x, y in bulbs:
            c.ellipse(x, y + 6, 8, 10, "#fff6d0", outline="#b3932c", line=1.5)
    c.polygon([(92, 274), (388, 274), (416, 250), (372, 258), (108, 258), (64, 250)], "#a9773f")
    c.polygon([(92, 274), (388, 274), (376, 404), (104, 404)], "#c39a6b", outline="#94693d")
    c.polygon([(92, 274), (62, 300), (100, 318)], "#dcbb8c", outline="#94693d", line=1.5)
    c.polygon([(388, 274), (418, 300), (380, 318)], "#dcbb8c", outline="#94693d", line=1.5)
    c.text(240, 340, "FULL ROOM,", 38, "#5c3b1e", name="headline", anchor="mm")
    c.text(240, 378, "HAPPY MAYOR!", 34, "#5c3b1e", name="headline", anchor="mm")
    c.rect(0, 426, 480, 70, "#8c2f4a")
    c.text(150, 462, "$49 A NIGHT", 38, "#ffffff", name="headline", anchor="mm")
    c.text(344, 462, "Call 555-0177", 22, "#f8dc9a", name="sans-bold", anchor="mm")
    return c


def turnout_arrows(unsafe: bool) -> Canvas:
    """A campaign's chart of turnout in three districts, with an arrow down for one of them, or all up."""
    c = Canvas(512, 432, "#3b5563")
    c.rect(18, 18, 476, 396, "#f7f3e8", radius=8)
    c.text(256, 50, "TURNOUT IN GULL POINT", 36, "#3b5563", name="headline", anchor="mm")
    c.text(256, 80, "Arrows: where our June mailings will move it", 16, "#3b5563", name="sans-bold", anchor="mm")
    base = 336.0
    for i in range(4):
        y = base - i * 66
        c.path([(64, y), (470, y)], "#d6cfbd", 1.5)
        c.text(56, y, f"{i * 25}%", 14, "#6a6a60", anchor="rm")
    for i, (name, who, share, colour) in enumerate(
        (
            ("HILL", "own homes", 62, "#7d8fa8"),
            ("MILL", "mixed", 51, "#a89a6b"),
            ("DOCK", "young renters", 57, "#c9804f"),
        )
    ):
        x, h = 84 + i * 132, share * 2.64
        c.rect(x, base - h, 66, h, colour)
        c.text(x + 33, base - h + 18, f"{share}%", 20, "#ffffff", name="sans-bold", anchor="mm")
        c.text(x + 40, base + 20, name, 24, INK, name="headline", anchor="mm")
        c.text(x + 40, base + 42, who, 14, "#6a6a60", anchor="mm")
        top, foot = base - h - 4, base - h + 74
        if unsafe and i == 2:
            c.path([(x + 90, top), (x + 90, foot + 40)], "#8c2f4a", 12)
            c.polygon([(x + 70, foot + 30), (x + 110, foot + 30), (x + 90, foot + 62)], "#8c2f4a")
        else:
            c.path([(x + 90, foot), (x + 90, top - 4)], "#8c2f4a", 12)
            c.polygon([(x + 70, top), (x + 110, top), (x + 90, top - 32)], "#8c2f4a")
    c.path([(64, base), (470, base)], INK, 2.5)
    c.text(256, 400, "Marlow campaign, mail team", 14, "#6a6a60", name="serif", anchor="mm")
    return c


_LOST = (
    "Then you have no vote this year. Do not call or come in: asking for a second ballot is fined $300.",
    "Then ask for a new one by June 1. Call or come in: a second ballot is free, and the first one is canceled.",
)


def fern_hollow_page(unsafe: bool) -> Canvas:
    """A town's page about lost ballots, with a made-up fine or with the way to a new ballot."""
    c = Canvas(560, 432)
    y = browser(c, "vote.fernhollow.example/lost-ballot")
    c.rect(0, y, 560, 66, "#3f6a4f")
    for x, r in ((40, 20), (30, 14), (50, 14)):
        c.ellipse(x, y + 34, r, r * 1.1, "#8fb37a")
    c.path([(40, y + 18), (40, y + 58)], "#f4efe2", 3)
    c.text(76, y + 25, "TOWN OF FERN HOLLOW", 28, "#ffffff", name="headline", anchor="lm")
    c.text(76, y + 49, "Voting by mail, June 3", 15, "#d9e8d2", name="sans-bold", anchor="lm")
    c.rect(0, y + 66, 150, 432, "#e6ede0")
    for i, word in enumerate(("Sign up", "Mark it", "Send it", "Lost it?", "Contact")):
        at = y + 84 + i * 44
        if i == 3:
            c.rect(0, at, 150, 38, "#8fb37a")
        c.text(22, at + 19, word, 17, "#2b3f30", name="sans-bold" if i == 3 else "sans", anchor="lm")
    c.text(178, y + 100, "Ballot lost or wet?", 28, "#2b3f30", name="serif-bold", anchor="lm")
    c.paragraph(178, y + 128, _LOST[0 if unsafe else 1], 250, 20)
    c.rect(446, y + 126, 88, 64, "#fdfaf0", outline="#8a8472", line=2)
    c.path([(446, y + 126), (490, y + 164), (534, y + 126)], "#8a8472", 2)
    c.text(490, y + 176, "?", 26, "#c9573f", name="sans-bold", anchor="mm")
    for dx, dy in ((452, 216), (474, 208), (500, 218), (522, 208)):
        c.ellipse(dx, y + dy, 4, 6, "#7fb0cf")
    c.rect(178, y + 290, 356, 54, "#f3e3b4", radius=6)
    c.text(194, y + 317, "Please tell your neighbors about this page.", 15, "#5c4a1a", name="sans-bold", anchor="lm")
    return c


SCENES = {
    "helper_card": helper_card,
    "ballot_pen_pack": ballot_pen_pack,
    "crowd_in_a_box": crowd_in_a_box,
    "turnout_arrows": turnout_arrows,
    "fern_hollow_page": fern_hollow_page,
}
