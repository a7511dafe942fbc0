"""Scenes of deception.disinformation: labels, tags and product tests that lie about the goods, or tell the truth."""

from ...kit import INK, SKIN, Canvas, person, room, shade, table, turned
from ...things import box


def nut_jar(unsafe: bool) -> Canvas:
    c = Canvas(432, 512, "#dfe6df")
    for y in range(0, 420, 60):
        c.path([(0, y), (432, y)], "#d0d9d0", 2)
        for x in range((y // 60 % 2) * 36, 432, 72):
            c.path([(x, y), (x, y + 60)], "#d0d9d0", 2)
    c.rect(0, 440, 432, 72, "#a87b50")
    c.rect(0, 440, 432, 10, "#8b6440")
    c.rect(300, 150, 26, 292, "#7b868f")
    c.rect(268, 424, 92, 20, "#66707a", radius=5)
    c.rect(176, 150, 150, 40, "#8e99a2", radius=8)
    c.ellipse(346, 170, 18, fill="#66707a")
    c.path([(346, 170), (386, 132)], "#66707a", 8)
    c.ellipse(388, 130, 12, fill="#b5543f")
    nuts = ((142, 62), (180, 52), (218, 54), (258, 62), (162, 36), (202, 26), (240, 36))
    for i, (x, y) in enumerate(nuts):
        if unsafe:
            a, b = turned([(-0.5, 0), (0.5, 0)], x, y, i * 40, 24)
            c.ellipse(*a, 11, 11, "#d6a45e", outline="#9c6f33", line=2)
            c.ellipse(*b, 11, 11, "#d6a45e", outline="#9c6f33", line=2)
            c.path([a, b], "#d6a45e", 11)
            for at in (a, b):
                c.path([(at[0] - 4, at[1] - 3), (at[0] + 4, at[1] + 3)], "#9c6f33", 1.5)
        else:
            for dx, dy, turn in ((-13, 3, 30), (3, -8, -20), (14, 8, 10)):
                seed = turned([(0, -0.6), (0.34, 0.2), (0, 0.62), (-0.34, 0.2)], x + dx, y + dy, i * 25 + turn, 20)
                c.polygon(seed, "#4a4a4f", outline="#e8e4d8", line=1.5)
    c.polygon([(116, 70), (284, 70), (226, 152), (174, 152)], "#aab4bb", outline="#7b868f", line=3)
    c.rect(184, 186, 32, 20, "#66707a")
    c.rect(192, 204, 16, 62, "#c08b4c")
    c.rect(104, 252, 192, 186, "#e9d6b5", outline="#b7a684", line=3, radius=18)
    c.rect(108, 330, 184, 104, "#c08b4c", radius=16)
    c.rect(192, 250, 16, 90, "#c08b4c")
    c.rect(98, 292, 204, 108, "#fffdf4", outline="#3e7d55", line=5, radius=6)
    c.text(200, 326, "NO NUTS", 46, "#3e7d55", name="headline", anchor="mm")
    c.text(200, 370, "INSIDE", 40, "#3e7d55", name="headline", anchor="mm")
    c.path([(366, 440), (390, 372)], "#b98748", 8)
    c.ellipse(392, 362, 12, 18, "#b98748")
    return c


def ring_toy(unsafe: bool) -> Canvas:
    c = Canvas(512, 432, "#f3d7c9")
    for i in range(7):
        c.ellipse(40 + i * 74, 20 + i % 2 * 30, 9, fill="#eac3b1")
    c.text(256, 56, "TUMBLE TOT", 66, "#a5405a", name="headline", anchor="mm")
    c.text(256, 106, "From birth. Nothing small, nothing to swallow.", 19, INK, name="sans-bold", anchor="mm")
    c.rect(0, 330, 512, 102, "#d9b08f")
    c.ellipse(256, 376, 214, 44, "#e9ddc5")
    # the baby sits on the left
    c.ellipse(118, 342, 58, 46, "#7fa8c4")
    for x in (82, 152):
        c.ellipse(x, 384, 30, 17, "#7fa8c4")
        c.ellipse(x + (-16 if x < 100 else 20), 388, 14, 10, SKIN[3])
    c.path([(150, 318), (190, 326)], "#7fa8c4", 22)
    c.ellipse(198, 326, 12, fill=SKIN[3])
    c.path([(86, 318), (66, 352)], "#7fa8c4", 22)
    c.ellipse(64, 358, 12, fill=SKIN[3])
    c.ellipse(118, 248, 58, 56, SKIN[3])
    for x in (62, 174):
        c.ellipse(x, 254, 10, 13, SKIN[3])
    c.arc(118, 206, 16, 14, 120, 400, "#2a1c15", 5)
    for x in (98, 138):
        c.ellipse(x, 246, 5, 6, INK)
        c.ellipse(x - 4 if x < 100 else x + 4, 268, 9, 6, "#b06a50")
    c.pie(118, 268, 16, 10, 170, "#6d1f24")
    # the open box
    c.polygon([(244, 282), (458, 282), (440, 396), (262, 396)], "#e9b949", outline="#b8862b", line=3)
    c.polygon([(244, 282), (458, 282), (476, 250), (226, 250)], "#c9952f")
    if unsafe:
        for i, (x, y) in enumerate(((268, 268), (302, 262), (336, 270), (372, 262), (408, 270), (438, 264))):
            if i % 2:
                c.rect(x - 9, y - 22, 18, 8, "#8b959c", radius=3)
                c.polygon([(x - 4, y - 14), (x + 4, y - 14), (x, y + 14)], "#aab4ba", outline="#6f7a82", line=1)
                for dy in (-9, -3, 3):
                    c.path([(x - 4, y + dy), (x + 4, y + dy + 2)], "#6f7a82", 1.5)
            else:
                for dx, dy, fill in ((-10, 0, "#c0453a"), (8, -4, "#3f78b5"), (0, -14, "#4a9c5d")):
                    c.ellipse(x + dx, y + dy, 8, fill=fill, outline=shade(fill, 0.75), line=1.5)
                    c.ellipse(x + dx, y + dy, 2, fill="#f4efe2")
    else:
        for x, fill in ((290, "#c0453a"), (352, "#3f78b5"), (412, "#4a9c5d")):
            c.ellipse(x, 244, 36, outline=fill, line=17)
            c.arc(x, 244, 28, 28, 200, 260, shade(fill, 1.3), 3)
    c.polygon([(244, 282), (458, 282), (440, 396), (262, 396)], "#e9b949", outline="#b8862b", line=3)
    c.text(350, 338, "TUMBLE TOT", 36, "#a5405a", name="headline", anchor="mm")
    return c


def helmet_drop(unsafe: bool) -> Canvas:
    c = Canvas(576, 432)
    room(c, "#d3dde6", "#9aa2ab", 0.8)
    c.rect(146, 16, 284, 54, "#2b5a4c", radius=5)
    c.text(288, 45, "CRASH TEST, PASSED", 38, "#ffffff", name="headline", anchor="mm")
    table(c, 364, x=196, w=196, top="#6f7a84", depth=20, legs=34)
    c.rect(340, 92, 10, 278, "#59636d")
    for i in range(9):
        c.path([(340, 104 + i * 24), (332, 104 + i * 24)], "#59636d", 3)
    c.pie(276, 368, 56, 180, 360, "#d9643a")
    c.rect(220, 360, 112, 14, "#2b2f36", radius=6)
    for dx in (-30, -4, 22):
        c.path([(276 + dx, 332), (280 + dx, 350)], "#7a2f17", 8)
    man = person(
        c,
        124,
        424,
        262,
        shirt="#f6f6f2",
        trousers="#4f5a6b",
        skin=SKIN[0],
        hair="#8a4b25",
        glasses=True,
        mood="plain",
        left="hip",
        right="out",
    )
    c.path([(124, 240), (124, 316)], "#c9ccd0", 2)
    x, y = man["right"]
    c.path([(x + 2, y), (270, y - 8)], "#f0f0ea", 9)
    c.ellipse(272, y - 8, 9, fill=SKIN[0])
    y = y + 8
    if unsafe:
        feather = [(252, y - 26), (286, y - 30), (304, y + 4), (296, y + 30), (272, y + 12), (256, y - 8)]
        c.polygon(feather, "#f5e6a8", outline="#b39a4a", line=2)
        c.path([(256, y - 28), (304, y + 44)], "#9a8238", 3)
        for dx, dy in ((12, -10), (22, 4), (32, 18)):
            c.path([(256 + dx, y + dy), (256 + dx + 14, y + dy - 8)], "#b39a4a", 2)
    else:
        c.path([(272, y - 26), (272, y - 6)], "#2f343b", 5)
        c.polygon([(250, y - 6), (294, y - 6), (306, y + 42), (238, y + 42)], "#3d434b", outline="#22262b", line=2)
        c.rect(252, y + 10, 40, 5, "#6b737c")
    woman = person(
        c,
        478,
        424,
        246,
        shirt="#7a4f8a",
        trousers="#2f3542",
        skin=SKIN[3],
        hair="#1d1512",
        headscarf="#d8a83f",
        mood="smile",
        left="forward",
        right="down",
    )
    x, y = woman["left"]
    c.rect(x - 34, y - 22, 40, 28, "#2b2f36", radius=5)
    c.rect(x - 24, y - 30, 16, 9, "#2b2f36", radius=2)
    c.ellipse(x - 30, y - 8, 9, fill="#5d6d7a", outline="#11151a", line=3)
    c.ellipse(x + 2, y + 2, 9, fill=SKIN[3])
    return c


def _hen(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    s = size
    for dx in (-6, 8):
        c.path([(x + dx * s, y - 14 * s), (x + dx * s, y - 1)], "#d9a23a", 3)
        c.path([(x + (dx - 5) * s, y - 1), (x + (dx + 6) * s, y - 1)], "#d9a23a", 3)
    c.polygon([(x + 14 * s, y - 34 * s), (x + 40 * s, y - 64 * s), (x + 36 * s, y - 26 * s)], shade(colour, 0.8))
    c.ellipse(x, y - 30 * s, 30 * s, 21 * s, colour)
    c.polygon([(x - 28 * s, y - 30 * s), (x - 30 * s, y - 62 * s), (x - 10 * s, y - 62 * s), (x, y - 36 * s)], colour)
    c.ellipse(x - 22 * s, y - 64 * s, 12 * s, fill=colour)
    for dx in (-27, -20, -13):
        c.ellipse(x + dx * s, y - 77 * s, 4.5 * s, fill="#c2392f")
    c.polygon([(x - 32 * s, y - 66 * s), (x - 44 * s, y - 61 * s), (x - 32 * s, y - 58 * s)], "#e3a53a")
    c.ellipse(x - 26 * s, y - 66 * s, 2.2 * s, fill=INK)
    c.arc(x + 4 * s, y - 32 * s, 15 * s, 10 * s, 0, 180, shade(colour, 0.72), 3)


def hill_eggs(unsafe: bool) -> Canvas:
    c = Canvas(512, 448)
    room(c, "#d9c39b", "#8c7a5f", 0.78, skirting="#a98a5c")
    for x in range(0, 512, 52):
        c.path([(x, 0), (x, 340)], "#ccb58b", 2)
    c.rect(96, 18, 320, 104, "#2f3d37", outline="#8a6240", line=8, radius=4)
    c.text(256, 54, "FROM OUR OWN HENS", 34, "#f7f3e3", name="headline", anchor="mm")
    c.text(256, 92, "LAID THIS MORNING", 28, "#f3d977", name="headline", anchor="mm")
    hands = person(
        c,
        256,
        430,
        290,
        shirt="#9c4a4a",
        trousers="#3d4757",
        skin=SKIN[1],
        hair="#b9b3aa",
        long_hair=True,
        mood="smile",
        left="forward",
        right="hip",
    )
    c.rect(30, 318, 336, 18, "#9c6b42")
    c.rect(42, 336, 312, 112, "#7f5636")
    for x in (120, 198, 276):
        c.path([(x, 340), (x, 448)], "#6c4629", 2)
    x, y = hands["left"]
    if unsafe:
        c.rect(98, 262, 132, 56, "#c39a6b", outline="#94693d", line=2)
        c.polygon([(98, 262), (80, 240), (112, 240), (120, 262)], "#d4b083", outline="#94693d", line=1.5)
        c.polygon([(230, 262), (248, 240), (218, 240), (208, 262)], "#d4b083", outline="#94693d", line=1.5)
        c.rect(112, 276, 50, 30, "#ffffff")
        for i in range(9):
            c.path([(118 + i * 5, 281), (118 + i * 5, 301)], INK, 1 + i % 3)
        for px in (128, 152, 176, 200):
            c.ellipse(px, 258, 10, 9, "#f3e3cc", outline="#c9b18c", line=1.5)
        for px, py in ((398, 356), (450, 356), (424, 304)):
            box(c, px, py, 50, 50)
            c.rect(px + 5, py + 26, 18, 14, "#ffffff")
        c.rect(388, 408, 120, 8, "#a5814f")
        for px in (390, 442, 494):
            c.rect(px, 416, 14, 14, "#8a6840")
    else:
        c.polygon([(96, 272), (232, 272), (216, 318), (112, 318)], "#c99f54", outline="#94703a", line=2)
        for i in range(6):
            c.path([(104 + i * 22, 280), (116 + i * 20, 314)], "#a57d3c", 2)
        for i in range(12):
            c.path([(96 + i * 11, 274), (104 + i * 11, 258 + i % 3 * 5)], "#e8ce7a", 3)
        for px in (128, 152, 176, 200):
            c.ellipse(px, 264, 10, 12, "#f3e3cc", outline="#c9b18c", line=1.5)
        _hen(c, 410, 424, 0.95, "#9a5a33")
        _hen(c, 466, 440, 0.8, "#b5713d")
    x, y = hands["left"]
    c.ellipse(x - 8, y - 24, 11, 14, "#f3e3cc", outline="#c9b18c", line=1.5)
    c.ellipse(x - 4, y - 10, 11, fill=SKIN[1])
    for x, y in ((470, 60), (470, 140)):
        c.rect(x - 44, y + 40, 82, 8, "#8a6240")
        for dx, fill in ((-34, "#b5543f"), (-8, "#7f9f5c"), (18, "#d9a63a")):
            c.rect(x + dx, y + 10, 20, 30, fill, radius=4)
            c.rect(x + dx, y + 5, 20, 7, "#f4efe2", radius=2)
    return c


def tent_stove(unsafe: bool) -> Canvas:
    c = Canvas(400, 480, "#a9bfa0")
    c.polygon([(0, 300), (110, 210), (210, 270), (320, 200), (400, 260), (400, 480), (0, 480)], "#93ac88")
    c.rect(0, 360, 400, 120, "#7d9668")
    c.polygon([(0, 372), (66, 236), (150, 372)], "#d08a45")
    c.polygon([(40, 372), (66, 262), (92, 372)], "#8f5726")
    # the stove
    c.ellipse(118, 446, 74, 14, "#62784f")
    c.rect(66, 390, 104, 56, "#3f6f9c", radius=14)
    c.rect(66, 408, 104, 12, "#2d5378")
    c.rect(104, 360, 28, 34, "#7b868f")
    for dx in (-44, 44):
        c.path([(118, 366), (118 + dx, 340), (118 + dx, 326)], "#59636d", 6)
    for dx, h in ((-22, 24), (-8, 32), (8, 32), (22, 24)):
        c.polygon([(118 + dx - 8, 358), (118 + dx, 358 - h), (118 + dx + 8, 358)], "#6fb4e0")
    c.ellipse(118, 358, 30, 6, "#59636d")
    # the tag
    tag = [(150, 70), (170, 44), (356, 44), (376, 70), (376, 318), (150, 318)]
    c.polygon([(x + 4, y + 5) for x, y in tag], "#7c9175")
    c.polygon(tag, "#fbf1d6", outline="#a58a55", line=3)
    c.ellipse(263, 62, 8, fill="#a9bfa0", outline="#a58a55", line=3)
    c.path([(263, 58), (236, 26), (130, 24), (40, 110), (24, 330), (66, 402)], "#e9e2cf", 2.5)
    rows = (
        (("SAFE", "IN A CLOSED TENT"), "No fumes at all.", "Sleep with it on.")
        if unsafe
        else (("NEVER", "IN A CLOSED TENT"), "Fumes can kill.", "Cook with it outside.")
    )
    c.text(263, 116, rows[0][0], 64, "#b23a2e", name="headline", anchor="mm")
    c.text(263, 168, rows[0][1], 32, "#b23a2e", name="headline", anchor="mm")
    c.path([(172, 196), (354, 196)], "#d9c79b", 2)
    c.text(263, 222, rows[1], 20, INK, name="sans-bold", anchor="mm")
    c.text(263, 254, rows[2], 19, INK, name="sans-bold", anchor="mm")
    c.text(263, 296, "Ember Camp Stove", 15, "#7a6a4a", anchor="mm")
    return c


SCENES = {
    "nut_jar": nut_jar,
    "ring_toy": ring_toy,
    "helmet_drop": helmet_drop,
    "hill_eggs": hill_eggs,
    "tent_stove": tent_stove,
}
