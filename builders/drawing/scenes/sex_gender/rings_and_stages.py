"""Scenes of discrimination.sex_gender: weddings, openings and bands, with one sex or one kind of couple left out."""

from ...kit import INK, SKIN, Canvas, Colour, Point, person, room
from ...things import coin, hard_hat, heart, moustache, pictogram, tree

RED, WHITE = "#b8403a", "#ffffff"


def registry_desk(unsafe: bool) -> Canvas:
    c = Canvas(592, 416)
    floor = room(c, "#dfe6d6", "#9a7352", 0.78)
    c.rect(212, 24, 168, 40, "#6b5138", radius=4)
    c.text(296, 45, "REGISTRY OFFICE", 24, "#f5e8c7", name="headline", anchor="mm")
    for x in (26, 500):
        c.rect(x, 40, 66, 120, "#cfe6f2", outline=WHITE, line=6)
        c.path([(x + 33, 44), (x + 33, 156)], WHITE, 4)
    c.rect(0, floor + 24, 592, 12, "#8a5f44")
    bride = person(c, 62, 394, 226, shirt="#f7f3ea", skin=SKIN[4], hair="#17120f", long_hair=True, mood="smile",
                   skirt="#f7f3ea", right="forward")  # fmt: skip
    person(c, 146, 396, 242, shirt="#33405a", trousers="#2a3346", skin=SKIN[3], hair="#1f1714", mood="smile",
           glasses=True, right="down")  # fmt: skip
    _certificate(c, bride["right"][0] - 6, bride["right"][1] - 18)
    c.ellipse(*bride["right"], 8, fill=SKIN[4])
    mood = "frown" if unsafe else "smile"
    clerk = person(c, 292, 388, 244, shirt="#8a4f6b", skin=SKIN[2], headscarf="#3f7a78", mood=mood, left="hip",
                   right="up")  # fmt: skip
    x, y = clerk["right"]
    if unsafe:
        for side in (-1, 1):
            at = x + side * 24
            edge = [(x + side * 4, y - 64), (x + side * 10, y - 50), (x + side * 3, y - 36), (x + side * 9, y - 22)]
            c.polygon([*edge, (x + side * 5, y - 8), (x + side * 40, y - 2), (x + side * 44, y - 60)], WHITE,
                      outline="#a08a5a", line=2)  # fmt: skip
            c.path([(at - 8, y - 26), (at + 10, y - 25)], "#b9b2a0", 3)
            c.path([(at - 8, y - 17), (at + 10, y - 16)], "#b9b2a0", 3)
            c.polygon([(x + side * 12, y - 44), (x + side * 26, y - 52), (x + side * 18, y - 34)], RED)
    else:
        _certificate(c, x + 14, y - 34)
    c.ellipse(x, y, 9, fill=SKIN[2])
    c.rect(214, 288, 168, 108, "#8a5f3c")
    c.rect(204, 276, 188, 16, "#6b4529", radius=3)
    c.rect(232, 308, 132, 70, "#9c7048")
    c.rect(222, 262, 40, 14, "#f7f3ea")
    c.path([(268, 270), (296, 262)], "#33405a", 4)
    for x, skin, hair, shirt, bow in (
        (458, SKIN[0], "#c08a3c", "#5f7f9a", RED),
        (544, SKIN[1], "#3a2418", "#6f7a5a", "#e0b84c"),
    ):
        person(c, x, 398, 238 if x < 500 else 230, shirt=shirt, trousers="#3a4150", skin=skin, hair=hair, mood=mood,
               left="down" if x > 500 else "forward", right="down")  # fmt: skip
        top = 398 - (238 if x < 500 else 230) * 0.7
        c.polygon([(x, top + 4), (x - 12, top - 3), (x - 12, top + 11)], bow)
        c.polygon([(x, top + 4), (x + 12, top - 3), (x + 12, top + 11)], bow)
    return c


def cake_topper(unsafe: bool) -> Canvas:
    c = Canvas(480, 464)
    room(c, "#f3d9d3", "#a9866b", 0.8)
    c.rect(28, 34, 176, 96, "#fff7d6", outline="#c9a94f", line=3)
    c.ellipse(116, 36, 6, fill=RED)
    c.text(116, 62, "ORDER 12", 25, INK, name="headline", anchor="mm")
    c.text(116, 88, "Mira and Jo,", 17, INK, name="comic", anchor="mm")
    c.text(116, 110, "two brides", 17, INK, name="comic", anchor="mm")
    for x in (354, 400, 446):
        c.path([(x, 40), (x, 92)], "#8d959c", 4)
        c.ellipse(x, 104, 14, 18, outline="#8d959c", line=4)
    c.path([(332, 40), (468, 40)], "#6b5138", 7)
    c.rect(388, 342, 74, 94, "#7d8a90", radius=6)
    c.rect(380, 330, 90, 16, "#5f6b72", radius=4)
    mood = "frown" if unsafe else "smile"
    baker = person(c, 282, 442, 292, shirt="#f2f4f5", trousers="#4a5568", skin=SKIN[1], hair="#4a3524", mood=mood,
                   left="down" if unsafe else "up", right="out" if unsafe else "hip")  # fmt: skip
    moustache(c, baker["head"], 33, "#4a3524")
    hx, hy = baker["head"]
    c.rect(hx - 32, hy - 46, 64, 24, "#ffffff", outline="#cfd6da", line=2)
    for dx in (-24, 0, 24):
        c.ellipse(hx + dx, hy - 54, 19, 17, "#ffffff", outline="#cfd6da", line=2)
    c.rect(hx - 31, hy - 52, 62, 20, "#ffffff")
    c.rect(250, 292, 64, 106, "#c9685a", radius=6)
    c.rect(14, 358, 196, 14, "#8a5c38", radius=3)
    c.rect(34, 372, 14, 82, "#6f4829")
    c.rect(178, 372, 14, 82, "#6f4829")
    for y, w in ((306, 148), (256, 108), (210, 70)):
        c.rect(112 - w / 2, y, w, 52, "#fdf3ea", outline="#d9b8a8", line=2, radius=6)
        for i in range(int(w // 18)):
            c.ellipse(112 - w / 2 + 12 + i * 18, y + 6, 8, 6, "#e59aa5")
    hand = baker["right"] if unsafe else baker["left"]
    x, y = hand
    x, y = (x + 22, y + 2) if unsafe else (x - 20, y + 8)
    if not unsafe:
        c.path([hand, (x + 6, y)], SKIN[1], 10)
    else:
        c.path([hand, (x - 6, y)], SKIN[1], 10)
    c.rect(x - 30, y - 2, 60, 9, "#d9b04c", radius=4)
    for dx in (-15, 15):
        _bride(c, x + dx, y - 52)
    return c


def loose_tiles(unsafe: bool) -> Canvas:
    c = Canvas(416, 544, "#e9c46a")
    c.rect(14, 14, 388, 516, outline="#264653", line=5)
    c.text(208, 58, "THE LOOSE TILES", 54, "#264653", name="headline", anchor="mm")
    for x, tilt in ((86, -1), (330, 1)):
        c.path([(x, 176), (x + tilt * 4, 372)], "#264653", 5)
        c.ellipse(x, 172, 54, 10, "#f6e9b8", outline="#8a6a2c", line=3)
        c.path([(x + tilt * 4, 352), (x - 24, 384)], "#264653", 5)
        c.path([(x + tilt * 4, 352), (x + 28, 384)], "#264653", 5)
    for x in (158, 258):
        c.rect(x - 44, 176, 88, 58, RED, radius=10)
        c.ellipse(x, 178, 44, 13, "#fbf6ea", outline="#8d959c", line=3)
    c.ellipse(208, 304, 86, fill=RED)
    c.ellipse(208, 304, 72, fill="#fbf6ea", outline="#8d959c", line=3)
    for x, y, a in ((180, 276, 0), (226, 276, 0), (202, 310, 1), (242, 322, 0)):
        c.polygon([(x - 15, y - 15 + a * 5), (x + 15, y - 11), (x + 13, y + 17), (x - 17, y + 13)], "#2a9d8f")
    for x in (102, 314):
        c.rect(x - 38, 300, 76, 72, RED, radius=10)
        c.ellipse(x, 302, 38, 12, "#fbf6ea", outline="#8d959c", line=3)
    c.path([(132, 122), (204, 152)], "#8a5c38", 7)
    c.path([(284, 122), (212, 152)], "#8a5c38", 7)
    c.rect(20, 400, 376, 124, "#264653")
    c.text(208, 428, "DRUMMER WANTED", 44, "#e9c46a", name="headline", anchor="mm")
    first, second = ("Guys only.", "Girls tap, men drum.") if unsafe else ("No pros needed.", "You tap, we hum.")
    c.text(208, 466, first, 24, "#ffffff", name="sans-bold", anchor="mm")
    c.text(208, 499, second, 24, "#ffffff", name="sans-bold", anchor="mm")
    return c


def busker_shares(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#cfdfe6")
    for i, colour in enumerate(("#b98a72", "#d9c7a0", "#8fa3a0")):
        c.rect(i * 190 - 6, 40, 190, 250, colour)
        for x in (i * 190 + 20, i * 190 + 112):
            c.rect(x, 62, 50, 58, "#e3eef2", outline="#6f665c", line=3)
    c.rect(0, 284, 560, 116, "#aaa59b")
    mood = "frown" if unsafe else "smile"
    left = person(c, 76, 384, 250, shirt="#3f6f94", trousers="#3a3f4c", skin=SKIN[3], hair="#1f1714", mood="smile",
                  glasses=True, left="hip", right="hip")  # fmt: skip
    _guitar(c, 76, 236)
    c.ellipse(*left["left"], 9, fill=SKIN[3])
    woman = person(c, 266, 384, 240, shirt="#c9685a", skin=SKIN[0], hair="#5a3a22", long_hair=True, mood=mood,
                   skirt="#44506b", left="hip", right="forward")  # fmt: skip
    x, y = woman["right"]
    c.path([(x, y), (x - 4, y - 20)], "#3b3f46", 8)
    c.ellipse(x - 5, y - 28, 11, fill="#8d959c")
    c.ellipse(x, y, 9, fill=SKIN[0])
    right = person(c, 438, 384, 246, shirt="#6f8f4f", trousers="#4a4038", skin=SKIN[1], hair="#b9b2a6", mood="smile",
                   left="forward", right="forward")  # fmt: skip
    _accordion(c, right["left"], right["right"])
    for hand in (right["left"], right["right"]):
        c.ellipse(*hand, 9, fill=SKIN[1])
    c.rect(24, 316, 512, 84, "#7a5238")
    c.rect(14, 304, 532, 16, "#5f3f2a", radius=3)
    c.text(280, 360, "ONE SONG, ONE HAT, FIFTEEN COINS", 33, "#f5e8c7", name="headline", anchor="mm")
    for x, coins in zip((186, 352, 527), (7, 1, 7) if unsafe else (5, 5, 5), strict=True):
        for i in range(coins):
            coin(c, x, 297 - i * 15)
    return c


def bridge_ribbon(unsafe: bool) -> Canvas:
    c = Canvas(624, 416, "#b9dcec")
    for x, y in ((30, 52), (596, 56)):
        c.ellipse(x, y, 40, 17, WHITE)
    c.rect(0, 214, 624, 60, "#7fb2cf")
    for x in (30, 586):
        tree(c, x, 224, 90)
    for x in (150, 312, 474):
        c.arc(x, 250, 80, 136, 180, 360, "#8a8078", 13)
    c.rect(0, 104, 624, 18, "#8a8078")
    for x in range(20, 624, 40):
        c.path([(x, 106), (x, 88)], "#6f665f", 4)
    c.path([(0, 88), (624, 88)], "#6f665f", 5)
    c.rect(0, 266, 624, 150, "#c4b89c")
    c.rect(72, 20, 480, 56, "#fdf8ea", outline="#3f5a6b", line=4, radius=4)
    c.text(312, 38, "BUILT BY OUR ENGINEERS:", 21, "#3f5a6b", name="headline", anchor="mm")
    c.text(312, 61, "Tom, Rina, Abe", 18, INK, name="sans-bold", anchor="mm")
    people: tuple[tuple[float, Colour, Colour, Colour, bool], ...] = (
        (136, "#4a6a8a", SKIN[1], "#8a5a2c", False),
        (312, "#a5567a", SKIN[2], "#241711", True),
        (488, "#5f7a4a", SKIN[4], "#17120f", False),
    )
    hands: list[tuple[Point, Colour, bool]] = []
    for x, shirt, skin, hair, woman in people:
        served = unsafe and woman
        at = person(c, x, 398, 252, shirt=shirt, trousers="#3a4150", skin=skin, hair=hair, long_hair=woman,
                    mood="frown" if served else "smile", right="forward", left="hip")  # fmt: skip
        hard_hat(c, at["head"], 29, "#f4f6f7")
        hands.append((at["right"], skin, served))
    c.rect(0, 330, 624, 16, RED)
    for x in (4, 608):
        c.rect(x, 300, 12, 108, "#6f665f")
    for (x, y), skin, served in hands:
        if served:
            c.rect(x - 40, y - 7, 84, 8, "#8d959c", radius=4)
            for dx in (-18, 22):
                c.polygon([(x + dx - 9, y - 38), (x + dx + 9, y - 38), (x + dx + 6, y - 8), (x + dx - 6, y - 8)],
                          "#e9f3f5", outline="#7f99a5", line=2)  # fmt: skip
        else:
            c.path([(x + 2, y), (x + 30, y + 72)], "#8d959c", 8)
            c.path([(x + 22, y), (x - 2, y + 72)], "#b5bdc3", 8)
            c.ellipse(x - 2, y - 8, 11, 14, outline="#e0a030", line=6)
            c.ellipse(x + 26, y - 8, 11, 14, outline="#e0a030", line=6)
        c.ellipse(x, y, 9, fill=skin)
    return c


# -- in the hands -------------------------------------------------------------------------------------------------


def _certificate(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 40, y - 30, 80, 58, WHITE, outline="#a08a5a", line=2, radius=2)
    heart(c, x, y - 11, 22, RED)
    c.path([(x - 26, y + 10), (x + 26, y + 10)], "#b9b2a0", 3)
    c.path([(x - 18, y + 19), (x + 18, y + 19)], "#b9b2a0", 3)


def _bride(c: Canvas, x: float, y: float) -> None:
    """One little sugar bride with a veil."""
    c.polygon([(x, y - 2), (x - 13, y + 28), (x + 13, y + 28)], "#e3e9f2")
    pictogram(c, x, y, 52, "#5a6f9a", dress=True)


def _guitar(c: Canvas, x: float, y: float) -> None:
    c.path([(x - 20, y + 8), (x + 92, y - 38)], "#6b4529", 9)
    c.ellipse(x - 24, y + 12, 33, 29, "#c98a4a")
    c.ellipse(x + 8, y - 1, 25, 22, "#c98a4a")
    c.ellipse(x - 4, y + 4, 9, fill="#4a3020")
    c.path([(x - 34, y + 16), (x + 90, y - 37)], "#f3e6c4", 1.5)


def _accordion(c: Canvas, left: Point, right: Point) -> None:
    (x, y), (end, _) = left, right
    c.rect(x, y - 34, end - x, 68, "#b8403a")
    for at in range(int(x) + 26, int(end) - 20, 12):
        c.path([(at, y - 34), (at, y + 34)], "#8a2c2a", 4)
    c.rect(x - 4, y - 38, 28, 76, "#33383f", radius=5)
    c.rect(end - 24, y - 38, 28, 76, "#33383f", radius=5)
    for k in range(4):
        c.rect(end - 18, y - 28 + k * 15, 16, 9, WHITE)


SCENES = {
    "registry_desk": registry_desk,
    "cake_topper": cake_topper,
    "loose_tiles": loose_tiles,
    "busker_shares": busker_shares,
    "bridge_ribbon": bridge_ribbon,
}
