"""Scenes of discrimination.sex_gender: restaurants, hotels and journeys, open to everybody or not."""

from ...kit import INK, SKIN, Canvas, meme, person, phone, room
from ...things import car_side, cross_mark, heart, pictogram, tick_mark

GREEN, RED, BLUE, PURPLE = "#3f7f5a", "#b0433a", "#2f6f9a", "#7d4f8e"


def corner_table(unsafe: bool) -> Canvas:
    c = Canvas(640, 416)
    room(c, "#e4d3b5", "#8f5f4a", 0.72)
    c.text(500, 34, "THE PLUM SPOON", 32, "#7a2f3f", name="headline", anchor="mm")
    for x in (20, 196):
        c.rect(x, 36, 150, 122, "#a9d3e6", outline="#ffffff", line=7)
        c.polygon([(x + 7, 150), (x + 50, 108), (x + 96, 134), (x + 143, 112), (x + 143, 151), (x + 7, 151)], "#6f9f5c")
        c.path([(x + 75, 42), (x + 75, 152)], "#ffffff", 4)
    person(c, 56, 330, 210, shirt="#5f7f9a", skin=SKIN[1], hair="#8a8378", mood="smile", glasses=True)
    person(c, 140, 330, 204, shirt="#d98a5b", skin=SKIN[3], hair="#241711", long_hair=True, mood="smile")
    _two_guests(c, unsafe)
    for x in (20, 200):
        c.polygon([(x, 246), (x + 156, 246), (x + 166, 268), (x - 10, 268)], "#fdf8ee")
        c.rect(x - 10, 268, 176, 54, "#efe4d2")
        c.rect(x + 72, 322, 12, 54, "#6b4529")
        c.ellipse(x + 78, 378, 34, 6, "#6b4529")
        c.rect(x + 73, 222, 10, 28, "#7a9a8a", radius=3)
        heart(c, x + 78, 216, 20, "#c8485a")
        for dx in (34, 122):
            c.ellipse(x + dx, 257, 19, 6, "#cfd9de")
    c.rect(472, 268, 148, 9, "#6b5a4a")
    c.rect(488, 277, 10, 100, "#5a4b3d")
    c.rect(594, 277, 10, 100, "#5a4b3d")
    c.path([(628, 176), (612, 372)], "#a87a45", 6)
    c.ellipse(611, 384, 22, 13, "#cfd6da")
    c.polygon([(528, 346), (572, 346), (566, 392), (534, 392)], "#5f86a0")
    c.arc(550, 346, 20, 18, 180, 360, "#3f4a52", 3)
    hostess = person(c, 416, 402, 232, shirt="#33323c", trousers="#33323c", skin=SKIN[2], hair="#5a3022",
                     long_hair=True,
                     mood="frown" if unsafe else "smile", left="hip", right="down")  # fmt: skip
    for side in (-1, 1):
        c.polygon([(416, 242), (416 + side * 11, 235), (416 + side * 11, 249)], "#c8485a")
    x, y = hostess["right"]
    c.rect(x - 16, y - 4, 30, 42, "#7a2f3f", radius=3)
    c.ellipse(x, y, 8, fill=SKIN[2])
    return c


def _two_guests(c: Canvas, unsafe: bool) -> None:
    """The couple with the scarves, at the bare table or at the second window table."""
    mood = "frown" if unsafe else "smile"
    left, right = (512, 582) if unsafe else (240, 316)
    for x, skin, hair, shirt, glasses in (
        (left, SKIN[4], "#17120f", "#6f8f4f", False),
        (right, SKIN[0], "#b5622f", "#4a6a8a", True),
    ):
        person(c, x, 344, 210, shirt=shirt, trousers="#3a4150", skin=skin, hair=hair, mood=mood, glasses=glasses)
        top = 344 - 210 * 0.74
        c.rect(x - 20, top, 40, 13, "#e0a030", radius=6)
        c.rect(x + 4, top + 8, 13, 42, "#e0a030", radius=4)
        c.path([(x + 5, top + 40), (x + 16, top + 40)], "#a8732c", 3)


def honeymoon_rings(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#9fd0e0")
    c.rect(0, 250, 560, 60, "#5f9fc0")
    for x in range(10, 560, 60):
        c.arc(x, 272, 22, 8, 180, 360, "#cfe8f2", 3)
    c.rect(0, 306, 560, 94, "#e9d6a6")
    for x in (92, 456):
        c.rect(x, 300, 14, 80, "#8a6a45")
    c.ellipse(44, 366, 16, 11, "#e59a7a")
    c.ellipse(520, 374, 14, 10, "#f0c9a6")
    c.rect(34, 24, 492, 290, "#fdf8ea", outline="#8a6a45", line=6, radius=8)
    c.text(280, 58, "DUNEHILL HOTEL", 40, "#2f5f7a", name="headline", anchor="mm")
    c.text(280, 94, "Honeymoon rooms for", 20, INK, name="sans-bold", anchor="mm")
    for x, first, second in ((122, False, True), (280, False, False), (438, True, True)):
        out = unsafe and first == second
        c.ellipse(x, 184, 66, fill="#ffffff", outline="#2f5f7a", line=6)
        pictogram(c, x - 25, 140, 86, PURPLE if first else BLUE, dress=first)
        pictogram(c, x + 25, 140, 86, PURPLE if second else BLUE, dress=second)
        if not out:
            heart(c, x, 139, 20, "#c8485a")
        c.ellipse(x, 278, 21, fill=RED if out else GREEN)
        (cross_mark if out else tick_mark)(c, x, 278, 20, "#ffffff", 5)
    return c


def map_reader(unsafe: bool) -> Canvas:
    c = Canvas(448, 480, "#a9cfe6")
    c.polygon([(0, 330), (96, 150), (176, 270), (238, 190), (312, 286), (384, 130), (448, 230), (448, 480), (0, 480)],
              "#7f93a6")  # fmt: skip
    for x, y in ((96, 150), (384, 130)):
        c.polygon([(x, y), (x - 26, y + 46), (x - 6, y + 38), (x + 6, y + 52), (x + 26, y + 42)], "#ffffff")
    c.polygon([(0, 330), (140, 290), (300, 330), (448, 290), (448, 480), (0, 480)], "#6f9a5a")
    for x in (36, 84, 380, 424):
        c.polygon([(x, 262), (x - 22, 336), (x + 22, 336)], "#3f6f4a")
    c.rect(162, 218, 124, 150, "#3f6fa8", radius=26)
    person(c, 224, 510, 420, shirt="#d9794f", trousers="#4a4f3c", skin=SKIN[2], headscarf="#7d4f8e", mood="smile",
           left="forward", right="forward")  # fmt: skip
    for x in (192, 256):
        c.path([(x, 210), (x, 262)], "#2f5580", 12)
    c.polygon([(112, 256), (168, 242), (224, 256), (280, 242), (336, 256), (336, 366), (280, 352), (224, 366),
               (168, 352), (112, 366)], "#f7efcf", outline="#a8935a", line=2)  # fmt: skip
    for x in (168, 224, 280):
        c.path([(x, 246), (x, 358)], "#dccb94", 2)
    c.ellipse(262, 306, 26, 17, "#8fc0dc")
    c.path([(128, 342), (160, 300), (196, 322), (232, 306)], RED, 4)
    cross_mark(c, 240, 304, 14, RED, 4)
    for x in (114, 334):
        c.ellipse(x, 306, 14, fill=SKIN[2])
    meme(
        c, "She has the map", "Women and maps: see you never" if unsafe else "First at the lake: see you there", size=38
    )
    return c


def driver_picker(unsafe: bool) -> Canvas:
    c = Canvas(400, 544, "#8fa08a")
    c.ellipse(40, 500, 120, fill="#84957f")
    c.ellipse(380, 60, 110, fill="#84957f")
    x, y, w = phone(c, "Swiftwheel car rental", x=42, y=14, w=316, h=516, bar="#2c4a6b", screen="#f2f4f7")
    c.text(x + w / 2, y + 26, "Who will drive?", 27, INK, name="sans-bold", anchor="mm")
    for at, dress in ((x, False), (x + w / 2 + 6, True)):
        locked = unsafe and dress
        c.rect(at, y + 56, w / 2 - 6, 190, "#d3d7dc" if locked else "#ffffff", outline="#aeb6bf", line=2, radius=14)
        pictogram(c, at + w / 4 - 3, y + 70, 108, "#9aa1a9" if locked else (PURPLE if dress else BLUE), dress=dress)
        mx, my = at + w / 4 - 3, y + 216
        if locked:
            c.arc(mx, my - 10, 10, 13, 180, 360, "#5f666e", 5)
            c.rect(mx - 16, my - 10, 32, 26, "#5f666e", radius=4)
            c.rect(mx - 3, my - 3, 6, 12, "#d3d7dc", radius=2)
        else:
            c.ellipse(mx, my, 20, fill=GREEN)
            tick_mark(c, mx, my, 19, "#ffffff", 5)
    c.rect(x, y + 262, w, 104, "#dfe9ef", radius=12)
    car_side(c, x + 44, y + 350, 186, "#e6b32e")
    c.rect(x, y + 380, w, 42, "#2c4a6b", radius=21)
    c.text(x + w / 2, y + 401, "Continue", 18, "#ffffff", name="sans-bold", anchor="mm")
    return c


def summit_poster(unsafe: bool) -> Canvas:
    c = Canvas(416, 576, "#f2c48d")
    c.ellipse(322, 168, 44, fill="#f9e3b0")
    c.rect(0, 0, 416, 92, "#5a3f5f")
    c.text(208, 38, "HIGH TARN", 58, "#f9e3b0", name="headline", anchor="mm")
    c.text(208, 76, "Take your place", 18, "#ffffff", name="sans-bold", anchor="mm")
    c.polygon([(0, 430), (90, 300), (150, 380), (260, 420), (330, 330), (416, 420), (416, 576), (0, 576)], "#b08a96")
    c.polygon([(30, 500), (138, 250), (252, 250), (390, 500)], "#7a6f8c")
    c.polygon([(138, 250), (252, 250), (286, 312), (250, 300), (226, 334), (196, 300), (166, 326), (150, 296),
               (112, 308)],
              "#ffffff")  # fmt: skip
    c.ellipse(208, 560, 300, 92, "#7f9a5f")
    c.ellipse(140, 536, 92, 22, "#7fb2cf")
    man = person(c, 168, 256, 124, shirt="#2f6f9a", trousers="#3a3f4c", skin=SKIN[1], hair="#3a2418", mood="smile",
                 left="up", right="down")  # fmt: skip
    x, y = man["left"]
    c.path([(x, y + 16), (x, y - 40)], "#6b5138", 4)
    c.polygon([(x - 2, y - 40), (x - 38, y - 29), (x - 2, y - 18)], "#c8485a")
    c.ellipse(x, y, 5, fill=SKIN[1])
    c.polygon([(40, 506), (86, 434), (132, 506)], "#d9794f")
    c.polygon([(72, 506), (86, 466), (100, 506)], "#7a3f2a")
    if unsafe:
        person(c, 318, 548, 136, shirt="#3f8a6a", trousers="#4a4f5f", skin=SKIN[3], hair="#17120f", long_hair=True,
               mood="frown", left="forward", right="forward")  # fmt: skip
    else:
        person(c, 226, 256, 120, shirt="#3f8a6a", trousers="#4a4f5f", skin=SKIN[3], hair="#17120f", long_hair=True,
               mood="smile", left="up", right="up")  # fmt: skip
    for lx in (288, 346):
        c.path([(lx, 500), (lx, 546)], "#6b5138", 6)
    c.ellipse(322, 476, 15, fill="#ffffff", outline="#aeb9c0", line=2)
    c.ellipse(340, 478, 12, fill="#e9eef1", outline="#aeb9c0", line=2)
    c.polygon([(274, 476), (360, 476), (350, 510), (284, 510)], "#8d99a3")
    for bx, r in ((286, 7), (298, 9), (310, 6)):
        c.ellipse(bx, 474, r, fill="#f3f9fb")
    return c


SCENES = {
    "corner_table": corner_table,
    "honeymoon_rings": honeymoon_rings,
    "map_reader": map_reader,
    "driver_picker": driver_picker,
    "summit_poster": summit_poster,
}
