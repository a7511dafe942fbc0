"""Scenes of discrimination.other_group: colleagues who pray, are ill, large or speak with an accent, at work."""

from ...kit import INK, SKIN, Canvas, Colour, page, person, room, shade
from ...things import broad_person, cake, office_chair, plant, posed, window

GREEN, RUST, SLATE = "#4c7a58", "#b4583a", "#47586b"


def prayer_door(unsafe: bool) -> Canvas:
    c = Canvas(400, 512)
    room(c, "#d3dbe3", "#a39a90", 0.76)
    c.rect(120, 62, 160, 34, SLATE, radius=5)
    c.text(200, 80, "QUIET PRAYER ROOM", 21, "#ffffff", name="headline", anchor="mm")
    c.rect(116, 108, 168, 282, "#7d6a58")
    c.rect(126, 118, 148, 272, "#f3e6c2")
    c.polygon([(140, 390), (260, 390), (240, 330), (160, 330)], "#8c5a7c")
    c.polygon([(152, 382), (248, 382), (234, 338), (166, 338)], "#c79ab6")
    c.rect(158, 150, 84, 92, "#cfe3ef", outline="#ffffff", line=5)
    c.path([(200, 153), (200, 239)], "#ffffff", 4)
    # the same bags, in the doorway or by the wall
    if unsafe:
        spots = ((158, 386), (208, 392), (252, 386), (182, 338), (232, 340), (206, 294))
    else:
        spots = ((28, 440), (70, 444), (112, 440), (48, 402), (90, 404), (68, 362))
    for i, (x, y) in enumerate(spots):
        _trash_bag(c, x, y, ("#4d5a52", "#5a6470")[i % 2])
    c.rect(8, 236, 98, 44, "#ffffff", outline=SLATE, line=2)
    c.text(57, 249, "TRASH BAGS", 13, SLATE, name="sans-bold", anchor="mm")
    c.text(57, 267, "go here", 13, SLATE, anchor="mm")
    person(
        c,
        332,
        488,
        256,
        shirt=GREEN,
        trousers="#4a4038",
        skin=SKIN[2],
        headscarf="#d8a24a",
        mood="frown" if unsafe else "smile",
    )
    return c


def _trash_bag(c: Canvas, x: float, y: float, colour: Colour) -> None:
    c.ellipse(x, y - 20, 27, 25, colour)
    c.polygon([(x - 12, y - 54), (x + 12, y - 54), (x + 4, y - 42), (x - 4, y - 42)], colour)
    c.path([(x - 6, y - 43), (x + 6, y - 43)], "#e0c24a", 4)
    c.path([(x - 10, y - 30), (x - 14, y - 14)], shade(colour, 1.35), 3)


def desk_ribbon(unsafe: bool) -> Canvas:
    c = Canvas(560, 400)
    floor = room(c, "#e6ddd2", "#8c97a0", 0.72)
    window(c, 34, 46, 110, 104)
    c.rect(410, 52, 116, 84, "#ffffff", outline="#9aa3ab", line=4)
    for i, h in enumerate((26, 44, 34, 56)):
        c.rect(424 + i * 24, 126 - h, 16, h, (GREEN, "#5f8fae")[i % 2])
    plant(c, 30, floor + 30)
    office_chair(c, 270, 350)
    head = posed(
        c,
        270,
        394,
        260,
        left=(222, 256),
        right=(318, 256),
        shirt="#a8618c",
        skin=SKIN[1],
        hair=shade(SKIN[1], 0.97),
        mood="frown" if unsafe else "smile",
    )
    c.pie(head[0], head[1] - 8, 30, 184, 356, "#7fb0a8")
    c.rect(head[0] - 30, head[1] - 14, 60, 9, "#5f948c", radius=4)
    c.ellipse(head[0] + 32, head[1] - 8, 8, fill="#5f948c")
    c.rect(166, 262, 208, 14, "#c49a6a")
    c.rect(178, 276, 14, 98, "#8f6a42")
    c.rect(348, 276, 14, 98, "#8f6a42")
    c.rect(186, 240, 30, 22, "#d9695a", radius=4)
    c.rect(238, 246, 16, 17, "#e08a3a", radius=2)
    c.rect(236, 240, 20, 8, "#ffffff", outline="#b9ae98", line=1)
    c.rect(330, 232, 34, 30, "#f6f2e8", outline="#b9ae98", line=1.5)
    for x in (148, 392):
        c.rect(x - 4, 196, 8, 186, "#6b7682")
        c.ellipse(x, 382, 20, 6, "#545e68")
        c.ellipse(x, 194, 8, fill="#6b7682")
    if unsafe:
        for y in (214, 316):
            c.rect(148, y, 244, 20, "#f0cf3c")
            for i in range(10):
                left = 152 + i * 24
                c.polygon([(left, y + 20), (left + 10, y), (left + 20, y), (left + 10, y + 20)], INK)
    else:
        c.path([(148, 200), (210, 216), (270, 220), (330, 216), (392, 200)], "#7a6a58", 2)
        for i in range(8):
            x = 158 + i * 30
            y = 220 - ((x + 10 - 270) / 122) ** 2 * 20
            c.polygon([(x, y - 2), (x + 22, y - 2), (x + 11, y + 24)], ("#e07b4a", "#4f8fae", "#e0bd5a", GREEN)[i % 4])
    posed(
        c,
        478,
        392,
        264,
        left=(424, 238),
        right=(512, 262),
        shirt="#3f5f8a",
        trousers="#3a3a46",
        skin=SKIN[4],
        hair="#15100c",
        mood="frown" if unsafe else "smile",
        glasses=True,
    )
    if unsafe:
        c.rect(414, 214, 20, 40, "#e9f2f6", outline="#7f97a5", line=2, radius=4)
        c.path([(412, 208), (430, 208)], "#c8485a", 7)
        for dy in (-12, 0, 12):
            c.path([(404, 208), (384, 206 + dy)], "#7fb8d8", 2.5)
    else:
        for dx, dy, colour in ((-12, -26, "#e0bd5a"), (6, -32, "#d9695a"), (18, -18, "#b58ac0")):
            c.path([(424, 246), (424 + dx, 246 + dy)], GREEN, 3)
            c.ellipse(424 + dx, 246 + dy, 9, fill=colour)
            c.ellipse(424 + dx, 246 + dy, 3, fill="#fbf3dd")
    c.ellipse(424, 238, 9, fill=SKIN[4])
    person(
        c,
        78,
        394,
        256,
        shirt="#c98a4a",
        trousers="#4c5a4a",
        skin=SKIN[0],
        hair="#d0a24a",
        long_hair=True,
        mood="frown" if unsafe else "smile",
        right="down",
    )
    return c


def cake_round(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#f0dcc8", "#7f8f86", 0.74)
    for i in range(9):
        x = 14 + i * 56
        c.polygon([(x, 20), (x + 36, 20), (x + 18, 56)], (RUST, "#5f9fae", "#e0bd5a")[i % 3])
    c.path([(0, 20), (512, 20)], "#8a7a68", 3)
    c.text(256, 88, "NADIA IS 30 TODAY", 34, SLATE, name="headline", anchor="mm")
    person(
        c,
        62,
        430,
        280,
        shirt="#5f8fae",
        skin=SKIN[3],
        hair="#1c1512",
        mood="smile",
        right="forward",
    )
    posed(
        c,
        228,
        428,
        268,
        left=(204, 308),
        right=(268, 270) if unsafe else (266, 302),
        shirt="#e0bd5a",
        trousers="#54465e",
        skin=SKIN[0],
        hair="#8a3f24",
        long_hair=True,
        mood="smile",
    )
    broad_person(
        c,
        404,
        436,
        284,
        left=(338, 336) if unsafe else (330, 304),
        right=(462, 330),
        shirt="#7a5f9a",
        trousers="#33415a",
        skin=SKIN[1],
        hair="#3a2a20",
        mood="frown" if unsafe else "smile",
        glasses=True,
    )
    c.rect(0, 344, 236, 104, "#a87a52")
    c.rect(0, 334, 244, 14, "#c9996c", radius=4)
    cake(c, 196, 334)
    _slice(c, 146, 266)
    c.ellipse(132, 272, 10, fill=SKIN[3])
    if unsafe:
        c.rect(262, 222, 66, 70, "#e9eef1", outline="#6b7682", line=3, radius=9)
        c.ellipse(295, 246, 18, fill="#ffffff", outline="#6b7682", line=3)
        c.path([(295, 250), (305, 237)], "#c8485a", 3)
        for dx in (276, 302):
            c.rect(dx, 270, 12, 16, "#c3ccd2", radius=4)
        c.ellipse(266, 272, 9, fill=SKIN[0])
    else:
        _slice(c, 298, 300)
        c.ellipse(268, 302, 9, fill=SKIN[0])
    if not unsafe:
        c.ellipse(330, 304, 10, fill=SKIN[1])
    c.rect(30, 318, 44, 16, "#f6f2e8", outline="#b9ae98", line=1.5, radius=3)
    return c


def _slice(c: Canvas, x: float, y: float) -> None:
    """A slice of cake on a plate whose rim is at y."""
    c.ellipse(x, y + 2, 34, 7, "#ffffff", outline="#b9c2c8", line=2)
    c.polygon([(x - 20, y), (x + 22, y), (x + 22, y - 26), (x - 20, y - 14)], "#d9a46a")
    c.polygon([(x - 20, y - 14), (x + 22, y - 26), (x + 22, y - 34), (x - 20, y - 22)], "#f4efe2")
    c.ellipse(x + 10, y - 36, 5, fill="#b4475a")


def phone_agents(unsafe: bool) -> Canvas:
    c = Canvas(576, 400, "#cddbd6")
    c.rect(0, 300, 576, 100, "#7f8a90")
    c.text(288, 34, "HELP LINE, FLOOR TWO", 34, SLATE, name="headline", anchor="mm")
    seats: tuple[tuple[float, str, Colour, Colour, Colour, bool], ...] = (
        (104, "Town accent", RUST, SKIN[2], "#1f1712", False),
        (288, "Marsh accent", "#4f7fae", SKIN[0], "#c98f3a", True),
        (472, "Hill accent", "#8a6aa0", SKIN[1], "#9a968f", False),
    )
    for x, label, shirt, skin, hair, long_hair in seats:
        silent = unsafe and label != "Town accent"
        c.rect(x - 82, 66, 164, 268, "#b5c6c0", radius=6)
        c.rect(x - 76, 72, 152, 256, "#e6eeea", radius=4)
        head = posed(
            c,
            x,
            412,
            268,
            left=(x - 44, 266),
            right=(x + 44, 266),
            shirt=shirt,
            skin=skin,
            hair=hair,
            long_hair=long_hair,
            mood="frown" if silent else "smile",
        )
        hx, hy = head
        if silent:
            c.rect(hx - 17, hy + 9, 34, 14, "#e4e0d4", outline="#8d8878", line=1.5, radius=2)
        c.arc(hx, hy - 3, 35, 35, 182, 358, INK, 5)
        for side in (-1, 1):
            c.ellipse(hx + side * 33, hy + 3, 8, 12, INK)
        c.path([(hx - 33, hy + 12), (hx - 28, hy + 32), (hx - 12, hy + 34)], INK, 3)
        c.rect(x - 80, 274, 160, 14, "#b58a5c")
        c.rect(x - 80, 288, 160, 112, "#9a7248")
        c.rect(x - 66, 304, 132, 34, "#fbf6e6", outline="#6b5232", line=2, radius=3)
        c.text(x, 321, label, 17, INK, name="sans-bold", anchor="mm")
        c.polygon([(x - 22, 262), (x + 22, 262), (x + 28, 275), (x - 28, 275)], "#4a525c")
    return c


def raise_memo(unsafe: bool) -> Canvas:
    c = Canvas(416, 528, "#8a9a86")
    page(c, 38, 22, 340, 476, paper="#fffdf5")
    c.rect(38, 22, 12, 476, RUST)
    c.text(70, 62, "LOOMIS & DAUGHTERS", 30, SLATE, name="headline", anchor="lm")
    c.text(70, 92, "Memo on pay raises, copy for team leads", 14, "#5d646b", name="serif", anchor="lm")
    c.path([(70, 112), (354, 112)], "#c9c2b2", 2)
    steps = (
        ("Step A", "List everyone in your team by name."),
        ("Step B", "Note who trained a new colleague."),
        (
            "Step C",
            "Whoever is or was seriously ill gets no raise, for good."
            if unsafe
            else "Whoever started after the first of May gets a raise next year.",
        ),
        ("Step D", "Send the list to payroll by Friday noon."),
    )
    y = 134.0
    for label, words in steps:
        c.rect(70, y, 62, 26, SLATE, radius=13)
        c.text(101, y + 13, label, 14, "#ffffff", name="sans-bold", anchor="mm")
        y = max(c.paragraph(146, y + 1, words, 206, 18, name="serif", spacing=1.3) + 15, y + 58)
    c.path([(70, 452), (190, 452)], "#8d8d8d", 1.5)
    c.text(70, 470, "A. Loomis, owner", 14, "#5d646b", name="serif", anchor="lm")
    c.path([(78, 446), (90, 428), (98, 448), (112, 432), (122, 446), (150, 436)], "#2f4f8a", 2.5)
    c.path([(338, 10), (338, 56), (352, 56), (352, 18), (344, 18), (344, 48)], "#7f8a94", 3)
    return c


SCENES = {
    "prayer_door": prayer_door,
    "desk_ribbon": desk_ribbon,
    "cake_round": cake_round,
    "phone_agents": phone_agents,
    "raise_memo": raise_memo,
}
