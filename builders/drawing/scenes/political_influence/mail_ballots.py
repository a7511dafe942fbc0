"""Scenes about ballots on their way by mail or through a drop box, in invented towns."""

from ...kit import INK, SKIN, Canvas, Colour, Point, meme, page, person, room, table, turned
from ...things import brick, crumpled, posed, tree, window

_STEEL = "#7f93a6"


def _dropbox(c: Canvas, x: float, ground: float, w: float, h: float, colour: Colour = _STEEL) -> Point:
    """A drop box with its left edge at x, standing on the ground; returns its slot's centre."""
    top = ground - h
    for dx in (0.12, 0.76):
        c.rect(x + w * dx, ground - h * 0.14, w * 0.12, h * 0.14, "#4a525b")
    c.rect(x, top + h * 0.1, w, h * 0.78, colour, outline="#4a525b", line=2, radius=5)
    c.polygon(
        [(x - w * 0.05, top + h * 0.16), (x + w * 0.1, top), (x + w * 0.9, top), (x + w * 1.05, top + h * 0.16)],
        "#dfe6ec",
        outline="#4a525b",
    )
    c.rect(x + w * 0.18, top + h * 0.06, w * 0.64, h * 0.045, INK, radius=2)
    c.rect(x + w * 0.1, top + h * 0.3, w * 0.8, h * 0.36, "#ffffff", radius=3)
    c.text(x + w / 2, top + h * 0.4, "BALLOT", w * 0.25, "#34485c", name="headline", anchor="mm")
    c.text(x + w / 2, top + h * 0.55, "DROP BOX", w * 0.2, "#34485c", name="headline", anchor="mm")
    return x + w / 2, top + h * 0.08


def _envelope(c: Canvas, x: float, y: float, size: float, degrees: float = 0) -> None:
    frame = [(-0.5, -0.33), (0.5, -0.33), (0.5, 0.33), (-0.5, 0.33)]
    c.polygon(turned(frame, x, y, degrees, size), "#fbf7ea", outline="#8a8472", line=1.5)
    c.path(turned([(-0.5, -0.33), (0, 0.06), (0.5, -0.33)], x, y, degrees, size), "#8a8472", 1.5)
    c.polygon(turned([(0.2, 0.08), (0.4, 0.08), (0.4, 0.26), (0.2, 0.26)], x, y, degrees, size), "#c9564c")


def corner_dropbox(unsafe: bool) -> Canvas:
    """A woman in a raincoat empties a paint can into a drop box, or puts her envelope in."""
    c = Canvas(512, 400, "#c5d3d9")
    for x, w, h, colour in ((0, 120, 130, "#a8b0a2"), (120, 150, 90, "#bda891"), (386, 126, 120, "#9fa7b6")):
        c.rect(x, 250 - h, w, h, colour)
        for dx in range(14, w - 20, 36):
            c.rect(x + dx, 264 - h, 20, 26, "#e8eef0")
    c.rect(0, 250, 512, 150, "#8fa878")
    c.polygon([(60, 400), (190, 250), (330, 250), (512, 400)], "#c9c1b0")
    tree(c, 446, 330, 190, "#77985f")
    for x, y in ((30, 40), (110, 70), (200, 30), (330, 60), (420, 24), (486, 82), (60, 120), (286, 116)):
        c.path([(x, y), (x - 5, y + 14)], "#8ea5b0", 2)
    slot = _dropbox(c, 268, 358, 124, 196)
    if unsafe:
        c.path([(286, 142), (302, 150), (slot[0] - 22, slot[1] - 4)], "#7a4a2c", 11)
        c.ellipse(slot[0] - 26, slot[1] + 1, 32, 7, "#7a4a2c")
        for dx, drip, wide in ((-55, 122, 9), (-44, 22, 16), (-28, 38, 9), (-12, 24, 12)):
            c.path([(slot[0] + dx, slot[1] + 2), (slot[0] + dx, slot[1] + drip)], "#7a4a2c", wide)
    else:
        _envelope(c, slot[0] - 22, slot[1] - 16, 58, -68)
        c.rect(slot[0] - 40, slot[1] + 4, 80, 6, INK)
    hand = (270.0, 148.0) if unsafe else (292.0, 152.0)
    posed(
        c,
        206,
        376,
        250,
        left=(178, 292),
        right=hand,
        lean=8,
        shirt="#e2b93b",
        trousers="#4d5a78",
        skin=SKIN[3],
        hair="#221813",
        long_hair=True,
        mood="smile",
    )
    c.polygon([(174, 258), (239, 258), (248, 312), (170, 312)], "#e2b93b")
    c.path([(208, 206), (208, 310)], "#b8922a", 2)
    for y in (216, 244, 272):
        c.ellipse(213, y, 3, 3, "#fbf3df")
    c.ellipse(178, 292, 9, 9, SKIN[3])
    if unsafe:
        c.polygon(
            turned([(-0.5, -0.6), (0.5, -0.6), (0.5, 0.6), (-0.5, 0.6)], 264, 130, 112, 40),
            "#b8bec4",
            outline="#646c74",
        )
        c.polygon(turned([(-0.5, -0.2), (0.5, -0.2), (0.5, 0.36), (-0.5, 0.36)], 264, 130, 112, 40), "#7a4a2c")
        c.ellipse(270, 148, 9, 9, SKIN[3])
    return c


def grabber_walk(unsafe: bool) -> Canvas:
    """A man with a litter grabber pulls envelopes out of a drop box, or picks up cups."""
    c = Canvas(400, 512, "#c98f74")
    for row in range(9):
        for column in range(5):
            brick(c, 30 + column * 92 + (row % 2) * 46, 20 + row * 44)
    c.rect(60, 26, 280, 52, "#f4efe2", outline="#6b4a3b", line=3)
    c.text(200, 53, "FERN HOLLOW LIBRARY", 32, "#5c3b2e", name="headline", anchor="mm")
    window(c, 250, 110, 110, 150)
    c.rect(0, 372, 400, 140, "#92b06f")
    c.rect(0, 366, 400, 12, "#d6cfc0")
    slot = _dropbox(c, 34, 420, 122, 206, "#6c8f7f")
    man = (262.0, 462.0)
    tip = (slot[0] + 10, slot[1] - 14) if unsafe else (150.0, 462.0)
    hand = (214.0, 296.0) if unsafe else (206.0, 352.0)
    head = posed(
        c,
        *man,
        256,
        left=hand,
        right=(308, 390),
        lean=-6,
        shirt="#4f7d8c",
        trousers="#6a5b4a",
        skin=SKIN[0],
        hair="#8f8a85",
        glasses=True,
        mood="smile",
    )
    c.pie(head[0], head[1] - 8, 31, 180, 360, "#3d6b46")
    c.path([(head[0] - 40, head[1] - 9), (head[0], head[1] - 9)], "#2f5437", 7)
    c.path([hand, tip], "#3b4148", 6)
    c.ellipse(*hand, 9, 9, SKIN[0])
    for side in (-7, 7):
        c.path([tip, (tip[0] - 10, tip[1] + side), (tip[0] - 18, tip[1] + side * 0.6)], "#d5482f", 5)
    if unsafe:
        _envelope(c, slot[0] - 14, slot[1] - 20, 48, -64)
    else:
        c.polygon([(116, 448), (142, 448), (138, 480), (120, 480)], "#f4f0e4", outline="#9c9785")
        c.rect(117, 458, 24, 9, "#c9773f")
    if unsafe:
        for dx, degrees in ((-26, -80), (-4, -96), (18, -74), (30, -104)):
            _envelope(c, 342 + dx * 0.8, 412, 44, degrees)
    else:
        for dx in (-22, 0, 22):
            crumpled(c, 340 + dx, 412)
        c.polygon([(326, 392), (350, 390), (348, 422), (330, 422)], "#f4f0e4", outline="#9c9785")
        c.rect(328, 400, 21, 9, "#c9773f")
    c.polygon([(306, 414), (378, 414), (386, 484), (298, 484)], "#3f5f9c", outline="#2b4472")
    return c


def kitchen_ballot(unsafe: bool) -> Canvas:
    """A grandson marks the old woman's ballot while he holds her wrist, or pours her tea while she marks it."""
    c = Canvas(448, 448)
    room(c, "#dbe4d0", "#a9835c", 0.7)
    window(c, 30, 50, 100, 110)
    c.rect(344, 40, 92, 104, "#ffffff", outline="#9a9a8a")
    c.rect(344, 40, 92, 26, "#b8574a")
    c.text(390, 54, "MAY", 20, "#ffffff", name="headline", anchor="mm")
    for row in range(4):
        for column in range(5):
            c.ellipse(358 + column * 16, 82 + row * 15, 4, 4, "#d8d3c4")
    mood = "afraid" if unsafe else "smile"
    left = (148.0, 318.0)
    right = (196.0, 322.0) if unsafe else (210.0, 316.0)
    posed(
        c, 160, 424, 260, left=left, right=right, shirt="#8a6fa8", skin=SKIN[2], hair="#dedad4", glasses=True, mood=mood
    )
    pot = (276.0, 250.0)
    hands = ((200.0, 308.0), (246.0, 318.0)) if unsafe else ((244.0, 300.0), (318.0, 262.0))
    posed(
        c,
        300 if not unsafe else 276,
        432,
        318,
        left=hands[0],
        right=hands[1] if unsafe else (330, 296),
        lean=-14 if unsafe else 6,
        shirt="#c66a3d",
        skin=SKIN[2],
        hair="#1d1512",
        mood="frown" if unsafe else "smile",
    )
    table(c, 322, x=40, w=368, top="#8d6443", depth=56, legs=60)
    c.polygon([(196, 328), (286, 328), (296, 366), (190, 366)], "#ffffff", outline="#8c8c8c")
    for dy in (8, 18, 28):
        c.ellipse(212, 330 + dy, 4, 3, outline="#666666", line=1.5)
        c.path([(224, 330 + dy), (270, 330 + dy)], "#b5b5b5", 2.5)
    c.rect(62, 336, 104, 34, "#fbf7ea", outline="#8a8472")
    c.text(114, 353, "MAIL BALLOT", 19, "#4a5a6c", name="headline", anchor="mm")
    c.ellipse(350, 354, 28, 13, "#f3ede0", outline="#a8a08c")
    c.rect(334, 326, 32, 28, "#5b8fa3", radius=5)
    c.ellipse(350, 327, 16, 5, "#7a4a26")
    if unsafe:
        c.path([(246, 314), (226, 346)], "#22262c", 5)
        c.ellipse(246, 318, 11, 11, SKIN[2])
        c.ellipse(196, 322, 10, 10, SKIN[2])
        c.path([(186, 318), (192, 312), (204, 312), (208, 320)], SKIN[2], 9)
        c.path([(186, 318), (208, 320)], "#8f5c3c", 1.5)
    else:
        c.path([(210, 316), (224, 346)], "#22262c", 5)
        c.ellipse(210, 318, 10, 10, SKIN[2])
        pot = (306.0, 290.0)
        c.path([(pot[0] + 24, pot[1] - 4), (346, 300), (352, 310)], "#c9d3d6", 8)
        c.path([(352, 310), (352, 326)], "#8a5a2e", 4)
        c.ellipse(*pot, 28, 23, "#c9d3d6", outline="#8c989c")
        c.ellipse(pot[0], pot[1] - 24, 6, 5, "#8c989c")
        c.arc(pot[0] - 28, pot[1], 16, 16, 90, 270, "#8c989c", 5)
        c.ellipse(pot[0] - 44, pot[1], 11, 11, SKIN[2])
    return c


_STEPS = (
    (
        "Fill in one circle in each race, with blue or black ink.",
        "Fill in one circle in each race, with blue or black ink.",
    ),
    (
        "Leave the line on the envelope blank. Signed ones are thrown out.",
        "Sign on the line of the envelope. Unsigned ones cannot be counted.",
    ),
    (
        "Mail it on June 5, when the rush is over. Election day is June 3.",
        "Mail it by May 27, before the rush. Election day is June 3.",
    ),
)


def three_step_sheet(unsafe: bool) -> Canvas:
    """A printed guide to the mail ballot with right or wrong steps."""
    c = Canvas(416, 528, "#6f8f95")
    page(c, 26, 22, 364, 484)
    c.rect(26, 22, 364, 78, "#2f5d6b")
    c.text(208, 48, "YOUR BALLOT BY MAIL", 36, "#ffffff", name="headline", anchor="mm")
    c.text(208, 80, "For every home in Tansy County", 17, "#d8eaee", name="sans-bold", anchor="mm")
    for i, (wrong, right) in enumerate(_STEPS):
        y = 122 + i * 106
        c.ellipse(66, y + 32, 25, 25, "#e7b04a")
        c.text(66, y + 33, str(i + 1), 32, "#3d3320", name="headline", anchor="mm")
        c.paragraph(106, y, wrong if unsafe else right, 196, 17)
        if i == 0:
            for dy in (12, 32, 52):
                c.ellipse(320, y + dy, 6, 6, "#2f5d6b" if dy == 32 else None, outline="#2f5d6b", line=2)
                c.path([(334, y + dy), (368, y + dy)], "#b9c6ca", 4)
        elif i == 1:
            _envelope(c, 344, y + 24, 56)
            c.path([(316, y + 62), (372, y + 62)], "#555555", 2)
        else:
            c.rect(322, y + 10, 44, 56, "#3f6a9c", radius=14)
            c.rect(328, y + 24, 32, 6, INK)
            c.rect(338, y + 66, 12, 18, "#4a525b")
    c.rect(46, 444, 324, 2, "#c9c4b6")
    c.text(208, 462, "Keep this sheet with your ballot", 15, "#6a6a60", name="serif", anchor="mm")
    c.text(208, 484, "Questions? Call 555-0131", 16, "#2f5d6b", name="sans-bold", anchor="mm")
    return c


def _long_lens(c: Canvas, x: float, y: float, degrees: float) -> None:
    c.polygon(turned([(0, -0.2), (0.62, -0.24), (0.62, 0.24), (0, 0.2)], x, y, degrees, 52), "#5b626b")
    c.polygon(turned([(0.56, -0.28), (0.72, -0.28), (0.72, 0.28), (0.56, 0.28)], x, y, degrees, 52), "#22262c")
    c.polygon(turned([(-0.5, -0.3), (0.06, -0.3), (0.06, 0.3), (-0.5, 0.3)], x, y, degrees, 52), "#22262c")


def _owl(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 15, y - 32), (x - 4, y - 22), (x - 14, y - 14)], "#7d5a38")
    c.polygon([(x + 15, y - 32), (x + 4, y - 22), (x + 14, y - 14)], "#7d5a38")
    c.ellipse(x, y, 18, 25, "#8f6b46")
    c.ellipse(x, y + 8, 11, 15, "#d9c09a")
    for side in (-7, 7):
        c.ellipse(x + side, y - 10, 7, 7, "#f7e9a8")
        c.ellipse(x + side, y - 10, 3, 3, INK)
    c.polygon([(x - 3, y - 5), (x + 3, y - 5), (x, y + 2)], "#d98c2b")


def long_lens_club(unsafe: bool) -> Canvas:
    """Two people with long lenses aim at a voter by the drop box, or at an owl in a tree."""
    c = Canvas(512, 416, "#a9cbd8")
    c.rect(0, 236, 512, 180, "#86a36a")
    c.polygon([(0, 300), (512, 280), (512, 340), (0, 372)], "#d2c6ad")
    c.ellipse(120, 240, 90, 26, "#7a9a60")
    c.path([(470, 330), (464, 60)], "#7a5b3d", 22)
    c.path([(466, 138), (400, 124)], "#7a5b3d", 9)
    for x, y, r in ((456, 62, 46), (500, 100, 40), (418, 60, 30)):
        c.ellipse(x, y, r, r * 0.8, "#5f8a52")
    _owl(c, 412, 102)
    _dropbox(c, 26, 352, 82, 150, "#8a6f9c")
    voter = person(
        c,
        154,
        356,
        196,
        shirt="#d9873f",
        skirt="#5c4a66",
        skin=SKIN[1],
        headscarf="#3f7d78",
        mood="afraid" if unsafe else "smile",
        left="forward",
    )
    _envelope(c, voter["left"][0] - 8, voter["left"][1] - 8, 32, -12)
    for x, skin, hair, shirt, glasses in (
        (306, SKIN[4], "#16110f", "#4a5540", False),
        (392, SKIN[0], "#a3682c", "#55504a", True),
    ):
        hand = (x - 34.0, 246.0) if unsafe else (x + 30.0, 240.0)
        head = posed(
            c,
            x,
            366,
            204,
            left=(hand[0] - 8, hand[1]) if unsafe else (x - 4, 250),
            right=(x + 2, 252) if unsafe else (hand[0] + 4, hand[1]),
            shirt=shirt,
            trousers="#3b3f38",
            skin=skin,
            hair=hair,
            glasses=glasses,
            mood="frown" if unsafe else "smile",
        )
        c.pie(head[0], head[1] - 6, 25, 180, 360, "#2f3a2c")
        _long_lens(c, x - 18 if unsafe else x + 12, 244, 180 if unsafe else -52)
        c.ellipse(x - 2 if unsafe else x, 254, 7, 7, skin)
    meme(c, "Our Saturday hobby:", "patience, good company, a long lens", size=32)
    return c


SCENES = {
    "corner_dropbox": corner_dropbox,
    "grabber_walk": grabber_walk,
    "kitchen_ballot": kitchen_ballot,
    "three_step_sheet": three_step_sheet,
    "long_lens_club": long_lens_club,
}
