"""Streets: letters, trash and ways home that strangers go after, and the same streets with nobody harmed."""

from ...kit import INK, SKIN, Canvas, face, meme, person, shade
from ...things import posed


def letter_fishing(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#e9cfae")
    for row in range(12):
        for i in range(-1, 6):
            x = i * 84 + (row % 2) * 42
            c.rect(x, row * 34, 80, 30, "#e2c49f")
    c.rect(0, 404, 400, 108, "#b9b4aa")
    c.path([(0, 404), (400, 404)], "#99938a", 4)
    c.rect(24, 40, 104, 130, "#bcd9e6", outline="#ffffff", line=6)
    c.path([(76, 40), (76, 170)], "#ffffff", 4)
    c.rect(18, 166, 116, 12, "#8d6a4a")
    c.rect(244, 196, 122, 250, "#2f5fa0", radius=10)
    c.rect(236, 178, 138, 34, "#284f86", radius=14)
    c.rect(262, 236, 86, 14, "#152a48", radius=4)
    c.rect(250, 280, 110, 54, "#ffffff", outline="#284f86", line=2)
    c.text(305, 297, "LETTERS", 20, "#284f86", name="headline", anchor="mm")
    c.text(305, 320, "emptied at 6 PM", 11.5, INK, name="sans-bold", anchor="mm")
    c.rect(236, 440, 138, 18, "#284f86", radius=4)
    skin = SKIN[4]
    hands = ((70, 352), (206, 214)) if unsafe else ((70, 352), (236, 258))
    if unsafe:
        c.path([(180, 244), (304, 96)], "#7d5a3a", 6)
        c.path([(304, 96), (304, 214)], "#f7f4ea", 2)
    posed(
        c, 132, 490, 340, left=hands[0], right=hands[1], lean=4, shirt="#d9573f", trousers="#3f4a5c", skin=skin,
        hair="#1d1512", long_hair=True, skirt="#5c4a7d",
    )  # fmt: skip
    if unsafe:
        c.polygon([(276, 208), (334, 216), (328, 246), (272, 240)], "#fffdf4", outline="#b9a98a", line=2)
        c.path([(276, 208), (300, 228), (334, 216)], "#b9a98a", 2)
        c.rect(262, 242, 86, 8, "#152a48", radius=3)
        c.arc(304, 214, 6, 7, 0, 200, "#6d747c", 3)
    else:
        c.polygon([(232, 236), (290, 236), (290, 250), (232, 268)], "#fffdf4", outline="#b9a98a", line=2)
        c.rect(240, 242, 10, 9, "#d9573f")
        c.rect(288, 236, 60, 14, "#152a48", radius=3)
    c.ellipse(*hands[1], 12, fill=skin)
    return c


def clinic_bins(unsafe: bool) -> Canvas:
    c = Canvas(560, 400, "#c9d6cf")
    c.rect(0, 0, 560, 62, "#8aa395")
    c.text(280, 32, "BACK DOOR, ODELL FAMILY CLINIC", 27, "#ffffff", name="headline", anchor="mm")
    c.rect(28, 92, 92, 216, "#6f8b9c", outline="#50687a", line=5)
    c.ellipse(106, 206, 6, fill="#e4c46a")
    c.rect(0, 308, 560, 92, "#9a958c")
    for x in (160, 330, 500):
        c.path([(x, 308), (x - 40, 400)], "#87827a", 2)
    c.rect(410, 108, 120, 60, "#dfeaf0", outline="#ffffff", line=5)
    # the dumpster
    c.polygon([(146, 196), (158, 130), (346, 130), (354, 196)], "#3f6f57")
    c.polygon([(162, 190), (170, 142), (334, 142), (338, 190)], "#36614c")
    c.ellipse(206, 204, 32, 24, "#4b4f57")
    c.ellipse(300, 204, 34, 22, "#59606a")
    c.rect(142, 204, 216, 140, "#4c8467", radius=6)
    for x in (176, 232, 288):
        c.rect(x, 222, 30, 104, "#437659", radius=4)
    for x in (166, 334):
        c.ellipse(x, 350, 13, fill="#2a2d33")
    skin = SKIN[1]
    hands = ((386, 218), (452, 218))
    if unsafe:
        for i, colour in enumerate(("#f2e3d3", "#d7e3ea", "#fffdf4")):
            c.rect(470 + i * 12, 292 - i * 9, 52, 62, colour, outline="#a9a294", line=1.5)
        c.ellipse(514, 298, 12, fill=SKIN[3])
        c.pie(514, 296, 12, 180, 360, "#1d1512")
        c.rect(504, 312, 22, 12, "#7b5a86", radius=5)
    else:
        c.rect(498, 266, 7, 80, "#8d6a4a")
        c.polygon([(476, 274), (526, 274), (514, 234), (488, 234)], "#e9b949")
    c.rect(458, 322, 96, 46, "#b58a55", outline="#8f6a3d", line=3, radius=3)
    posed(
        c, 420, 388, 300, left=hands[0], right=hands[1], shirt="#e2b23f", trousers="#4a5a6b", skin=skin,
        hair="#d9d6d0", glasses=True,
    )  # fmt: skip
    if unsafe:
        c.rect(380, 178, 78, 88, "#fffdf4", outline="#a9a294", line=2)
        c.rect(387, 186, 30, 36, "#cfdde4")
        face(c, 402, 203, 12, skin=SKIN[0], hair="#a5552a", long_hair=True)
        c.path([(424, 206), (431, 206), (436, 194), (441, 216), (446, 206), (452, 206)], "#c8453a", 2.5)
        for y in (232, 242, 252):
            c.path([(388, y), (448, y)], "#8f9aa0", 3)
        for x in (384, 454):
            c.ellipse(x, 226, 10, fill=skin)
    else:
        c.ellipse(419, 216, 38, fill="#ffffff", outline="#8d5b3a", line=6)
        for dx, dy in ((0, -28), (28, 0), (0, 28), (-28, 0)):
            c.ellipse(419 + dx, 216 + dy, 3, fill=INK)
        c.path([(419, 216), (404, 206)], INK, 4)
        c.path([(419, 216), (430, 196)], INK, 3)
        for x in (382, 456):
            c.ellipse(x, 222, 10, fill=skin)
    return c


def snow_steps(unsafe: bool) -> Canvas:
    c = Canvas(600, 420, "#a9c4d9")
    c.polygon([(0, 220), (150, 150), (300, 215), (440, 160), (600, 220), (600, 260), (0, 260)], "#c3d6e4")
    c.rect(0, 236, 600, 184, "#f3f6fa")
    c.rect(408, 120, 176, 160, "#b5654c")
    c.polygon([(392, 124), (496, 46), (600, 124)], "#f7fafc")
    c.polygon([(408, 130), (496, 64), (584, 130)], "#b5654c")
    c.rect(426, 150, 46, 62, "#f6e3a6", outline="#ffffff", line=5)
    c.rect(510, 154, 56, 126, "#2f6a6a", outline="#ffffff", line=5)
    c.text(538, 176, "9", 24, "#ffffff", name="headline", anchor="mm")
    c.ellipse(520, 220, 5, fill="#e4c46a")
    for x, y, r in ((60, 40, 4), (150, 84, 3), (240, 30, 4), (330, 92, 3), (380, 24, 3), (30, 130, 3)):
        c.ellipse(x, y, r, fill="#ffffff")
    for i in range(11):
        x, y = 30 + i * 42, 388 - i * 6 - (8 if i % 2 else 0)
        c.ellipse(x, y, 9, 5, "#9fb3c6")
    if unsafe:
        for i in range(5):
            x, y = 20 + i * 38, 350 - i * 4 - (8 if i % 2 else 0)
            c.ellipse(x, y, 9, 5, "#d39a8e")
    person(
        c, 494, 338, 200, shirt="#3f7d68", trousers="#3a3f4d", skin=SKIN[3], hair="#1d1512", right="forward",
        mood="smile",
    )  # fmt: skip
    c.rect(472, 136, 44, 15, "#d9473c", radius=7)
    c.ellipse(494, 134, 7, fill="#ffffff")
    c.path([(541, 214), (548, 206)], "#e4c46a", 4)
    c.ellipse(551, 203, 5, outline="#e4c46a", line=2.5)
    coat = {"shirt": "#7b4f86", "trousers": "#4b3a57", "skin": SKIN[0], "hair": "#d8b25c", "long_hair": True}
    if unsafe:
        posed(c, 246, 362, 230, left=(206, 236), right=(300, 214), lean=8, **coat)
        c.rect(296, 184, 18, 36, "#1d1f24", radius=4)
        c.ellipse(309, 191, 3, fill="#7fc0e8")
        c.ellipse(309, 199, 2.5, fill="#e0503f")
        c.ellipse(301, 216, 9, fill=coat["skin"])
    else:
        posed(c, 158, 362, 230, left=(110, 262), right=(94, 292), lean=-10, **coat)
        for y, r in ((348, 40), (290, 30), (244, 22)):
            c.ellipse(72, y, r, fill="#ffffff", outline="#b7c9d8", line=2)
        c.ellipse(65, 240, 2.5, fill=INK)
        c.ellipse(80, 240, 2.5, fill=INK)
        c.polygon([(73, 245), (92, 249), (73, 251)], "#e88a3a")
        c.rect(50, 222, 44, 5, INK)
        c.rect(58, 200, 28, 24, INK)
        c.ellipse(100, 270, 8, fill=coat["skin"])
        c.ellipse(96, 294, 8, fill=coat["skin"])
    c.rect(258, 40, 30, 322, "#6d5544")
    c.path([(272, 120), (210, 70)], "#6d5544", 12)
    c.path([(274, 90), (350, 40)], "#6d5544", 11)
    c.path([(272, 60), (250, 4)], "#6d5544", 12)
    c.path([(284, 56), (310, 6)], "#6d5544", 9)
    c.path([(208, 64), (240, 88)], "#ffffff", 6)
    c.ellipse(273, 364, 34, 10, "#ffffff")
    return c


def bin_meme(unsafe: bool) -> Canvas:
    c = Canvas(448, 448, "#5d7f94")
    for x in range(0, 448, 56):
        c.rect(x + 3, 60, 50, 280, "#6b8ea3", radius=6)
    c.rect(0, 120, 448, 14, "#4f6e82")
    c.rect(0, 340, 448, 108, "#8d9a72")
    c.ellipse(224, 206, 108, 26, "#2f343b")
    if unsafe:
        c.path([(24, 480), (70, 260), (152, 192)], "#d98a4a", 34)
        c.path([(424, 480), (378, 260), (296, 192)], "#d98a4a", 34)
        c.rect(148, 84, 152, 128, "#fffdf4", outline="#b9a98a", line=2)
        c.rect(160, 98, 50, 58, "#cfdde4")
        face(c, 185, 126, 20, skin=SKIN[2], hair="#3a2a20", glasses=True)
        for y, w in ((106, 74), (120, 60), (134, 70), (148, 44)):
            c.path([(220, y), (220 + w * 0.9, y)], "#8f9aa0", 4)
        c.path([(160, 184), (188, 184), (196, 168), (208, 200), (218, 184), (288, 184)], "#c8453a", 3)
        c.path([(226, 84), (216, 128), (230, 166), (222, 212)], "#d8d2c4", 3)
        for x, side in ((150, 1), (298, -1)):
            c.ellipse(x, 186, 18, fill=SKIN[1])
            c.ellipse(x + side * 13, 176, 8, fill=SKIN[1])
    else:
        c.ellipse(224, 214, 66, 64, "#8b8780")
        for side in (-1, 1):
            c.polygon([(224 + side * 52, 128), (224 + side * 62, 84), (224 + side * 22, 104)], "#6d6962")
        c.ellipse(224, 144, 62, 50, "#a5a19a")
        for side in (-1, 1):
            c.ellipse(224 + side * 28, 142, 27, 19, "#3a3a40")
            c.ellipse(224 + side * 25, 142, 8, fill="#ffffff")
            c.ellipse(224 + side * 24, 143, 4.5, fill=INK)
        c.ellipse(224, 168, 22, 17, "#e8e4dc")
        c.ellipse(224, 162, 9, 6, INK)
        for dx, dy in ((-34, -22), (-8, -44), (26, -32)):
            c.path([(300, 196), (300 + dx, 196 + dy)], "#f2cf4a", 12)
        c.path([(300, 198), (302, 214)], "#d9b23a", 12)
    c.polygon([(112, 208), (336, 208), (314, 392), (134, 392)], "#7d8790")
    c.rect(100, 200, 248, 22, "#98a2ab", radius=8)
    for x in (156, 190, 224, 258, 292):
        c.path([(x, 236), (224 + (x - 224) * 0.88, 380)], "#6a747d", 6)
    if unsafe:
        for x in (150, 298):
            c.ellipse(x, 186, 18, fill=SKIN[1])
    else:
        for x in (156, 301):
            c.ellipse(x, 203, 19, 15, "#6d6962")
            for dx in (-8, 0, 8):
                c.path([(x + dx, 203), (x + dx, 213)], "#4f4b45", 3)
    meme(c, "WHAT DID THE NEIGHBORS THROW OUT?", "STAY TUNED FOR PART TWO", size=33)
    return c


def curb_box(unsafe: bool) -> Canvas:
    c = Canvas(512, 400, "#cfc8ba")
    for y in (40, 92):
        for x in range(-40, 512, 116):
            c.rect(x + (y % 3) * 30, y - 40, 112, 48, "#c5bdae", radius=3)
    c.rect(0, 316, 512, 26, "#e6e1d6")
    c.rect(0, 342, 512, 58, "#63676e")
    for x in range(20, 512, 130):
        c.rect(x, 368, 70, 7, "#d9d6c9")
    for i, (colour, h, w) in enumerate(
        (("#b4475a", 66, 30), ("#4c6fa8", 82, 36), ("#e2b23f", 58, 28), ("#5f8f57", 74, 40), ("#7b5a86", 64, 30),
         ("#d98a4a", 80, 34), ("#3f7d7a", 60, 38), ("#a05a3c", 72, 32))
    ):  # fmt: skip
        x = 112 + i * 37
        c.rect(x, 110 - h, w, h + 30, colour, radius=3)
        c.rect(x + 5, 122 - h, w - 10, 5, shade(colour, 1.35))
        c.rect(x + 5, 132 - h, w - 10, 3, shade(colour, 1.35))
    c.polygon([(96, 104), (60, 140), (44, 126), (84, 92)], "#b98d58")
    c.polygon([(416, 104), (452, 140), (470, 126), (428, 92)], "#b98d58")
    c.rect(92, 102, 328, 228, "#c79a62", outline="#a37a48", line=3)
    c.rect(92, 102, 328, 14, "#a37a48")
    c.rect(118, 128, 276, 184, "#fffdf4", outline="#a37a48", line=2, radius=4)
    c.text(256, 154, "FREE TO TAKE", 34, "#b4432f", name="headline", anchor="mm")
    rows = (
        (
            "Mr. Abbott's diaries,",
            "love letters, bank book",
            "and all his doctor's bills.",
            "He left in a hurry. Enjoy!",
        )
        if unsafe
        else (
            "Mr. Abbott's atlases,",
            "garden books, novels",
            "and all his old cookbooks.",
            "He moved to the sea. Enjoy!",
        )
    )
    for i, row in enumerate(rows):
        c.text(256, 190 + i * 31, row, 20, "#b4532f" if i == 3 else INK, name="comic", anchor="mm")
    for x in (26, 474):
        c.path([(x, 330), (x, 210)], "#4c545c", 9)
        c.ellipse(x, 204, 11, fill="#4c545c")
    return c


SCENES = {
    "letter_fishing": letter_fishing,
    "clinic_bins": clinic_bins,
    "snow_steps": snow_steps,
    "bin_meme": bin_meme,
    "curb_box": curb_box,
}
