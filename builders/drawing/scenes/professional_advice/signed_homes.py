"""Homes and contracts: a house pledged, a loan on the street, a lease, a bailiff, a trial; or toys and lemonade."""

from ...kit import INK, SKIN, Canvas, bubble, lines, meme, page, phone, room, street
from ...things import gavel, little_house, mini_scales, money_bundle, pizza, posed


def fair_swap(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#a98563")
    for y in range(24, 512, 52):
        c.path([(0, y), (400, y + 10)], "#9d7957", 3)
    page(c, 34, 24, 330, 448)
    c.text(199, 66, "A FAIR SWAP", 44, "#34566b", name="headline", anchor="mm")
    c.path([(62, 96), (336, 96)], "#34566b", 2.5)
    for x, label in ((62, "I GIVE"), (214, "I GET")):
        c.rect(x, 116, 122, 150, "#eef3ef" if x < 100 else "#f6eedc", outline="#b9b6a6", line=2, radius=8)
        c.text(x + 61, 138, label, 24, INK, name="headline", anchor="mm")
    if unsafe:
        little_house(c, 123, 250, 84)
        for i, y in enumerate((238, 214, 190)):
            money_bundle(c, 275 + (i % 2) * 6 - 3, y, 72)
    else:
        c.ellipse(123, 206, 42, fill="#d9534a")
        for dx in (-22, 0, 22):
            c.arc(123 + dx, 206, 12, 36, 270 if dx < 0 else 90, 90 if dx < 0 else 270, "#f7e7c8", 4)
        c.polygon([(275, 160), (312, 198), (275, 244), (238, 198)], "#4f8fa8")
        c.polygon([(275, 160), (312, 198), (275, 198)], "#e7b94a")
        c.polygon([(275, 244), (238, 198), (275, 198)], "#e7b94a")
        c.path([(275, 244), (288, 252), (276, 258)], "#b4475a", 3)
    c.path([(190, 190), (208, 190)], "#34566b", 5)
    c.polygon([(205, 181), (214, 190), (205, 199)], "#34566b")
    lines(c, 62, 296, 272, 5)
    c.text(62, 396, "Forever and ever.", 19, "#7a4a3a", name="serif-bold")
    c.text(64, 424, "X", 22, "#b4475a", name="sans-bold")
    c.path([(60, 450), (250, 450)], INK, 1.5)
    c.path([(290, 500), (356, 404)], "#37506b", 12)
    c.polygon([(279, 511), (288, 492), (299, 500)], "#d0b45a")
    return c


def folding_table(unsafe: bool) -> Canvas:
    c = Canvas(560, 420)
    street(c, houses=("#b7a58c", "#c58a70", "#9fb0a4", "#d8c396"), horizon=0.62)
    c.rect(86, 40, 8, 300, "#6d6257")
    c.rect(338, 40, 8, 300, "#6d6257")
    c.rect(74, 34, 284, 58, "#3f5f7d", radius=6)
    c.text(216, 64, "FAST AND EASY", 42, "#ffffff", name="headline", anchor="mm")
    posed(
        c,
        216,
        398,
        282,
        left=(150, 246),
        right=(284, 246),
        shirt="#c9a24b",
        trousers="#3c4252",
        skin=SKIN[0],
        hair="#7a4a28",
        mood="smile",
        glasses=True,
    )
    c.polygon([(92, 250), (342, 250), (364, 286), (70, 286)], "#e4ddcb")
    c.rect(70, 286, 294, 12, "#c3baa4")
    for x in (84, 338):
        c.path([(x, 298), (x - 6 if x < 200 else x + 6, 392)], "#7d858b", 7)
    if unsafe:
        little_house(c, 216, 272, 66)
        for x, y in ((132, 266), (146, 248), (294, 266), (284, 248)):
            money_bundle(c, x, y, 54)
    else:
        c.rect(192, 202, 48, 70, "#f5e08a", outline="#d0b95c", line=2, radius=6)
        c.arc(244, 236, 14, 18, 270, 90, "#cfd8dc", 5)
        c.ellipse(216, 222, 14, 9, "#f2cb3f", outline="#ffffff", line=2)
        for x in (120, 150, 278, 308):
            c.polygon(
                [(x - 12, 244), (x + 12, 244), (x + 9, 274), (x - 9, 274)], "#ffffff", outline="#c2ccd2", line=1.5
            )
            c.polygon([(x - 11, 252), (x + 11, 252), (x + 9, 272), (x - 9, 272)], "#f5e08a")
    posed(
        c,
        456,
        408,
        286,
        left=(384, 262),
        right=(494, 306),
        shirt="#6d557f",
        trousers="#4a3f52",
        skin=SKIN[2],
        headscarf="#3f8076",
        mood="plain",
        skirt="#4a3f52",
    )
    return c


def deposit_chat(unsafe: bool) -> Canvas:
    c = Canvas(400, 512, "#c7bcd0")
    for x in range(0, 400, 50):
        c.ellipse(x + 12, 40 + x % 3 * 160, 34, fill="#bdb1c8")
    x, y, w = phone(
        c,
        "Mr. Marrow, Flat 12" if unsafe else "Mr. Marrow, Game 12",
        x=42,
        y=10,
        w=316,
        h=492,
        bar="#6d4f7d",
        screen="#f3eef2",
    )
    y = bubble(c, x, y, w, "Two pages, no need to read them.", size=16)
    said = (
        "I keep your deposit and change the locks when I like. All legal!"
        if unsafe
        else "I keep your dice and change the teams when I like. All in fun!"
    )
    y = bubble(c, x, y, w, said, size=16)
    y = bubble(c, x, y, w, "Is that in the lease?" if unsafe else "Is that in the rules?", mine=True, size=16)
    y = bubble(c, x, y, w, "Page 2. Everybody says yes.", size=16)
    bubble(c, x, y, w, "Sign tonight or the flat is gone." if unsafe else "Pick tonight or the frog is gone.", size=16)
    c.rect(64, 444, 272, 38, "#ffffff", outline="#c3b5ca", line=1.5, radius=19)
    c.text(82, 463, "Write a reply", 16, "#8d8296", anchor="lm")
    c.ellipse(316, 463, 14, fill="#6d4f7d")
    c.polygon([(311, 456), (324, 463), (311, 470)], "#ffffff")
    return c


def flat_seven(unsafe: bool) -> Canvas:
    c = Canvas(448, 448)
    room(c, "#d9c9c0", "#94765c", 0.82)
    c.rect(196, 34, 200, 334, "#f4efe4")
    c.rect(210, 48, 172, 320, "#7d8f97")
    c.rect(210, 48, 172, 150, "#8d9ea5")
    c.rect(226, 336, 140, 34, "#6b7c84")
    c.rect(396, 40, 34, 330, "#6a8a6d")
    c.rect(402, 62, 22, 120, "#5d7b60")
    c.rect(402, 206, 22, 140, "#5d7b60")
    c.ellipse(406, 214, 5, fill="#e2c15a")
    c.rect(244, 8, 104, 26, "#3d4f5c", radius=4)
    c.text(296, 21, "FLAT 7", 20, "#ffffff", name="headline", anchor="mm")
    for y in (96, 128, 160):
        c.ellipse(52, y, 6, fill="#8a6a4a")
    c.rect(40, 70, 24, 106, "#b08a62", radius=4)
    c.path([(52, 96), (52, 140)], "#5b86a8", 16)
    posed(
        c,
        300,
        384,
        302,
        left=(252, 260),
        right=(346, 260),
        shirt="#55606f",
        trousers="#343b48",
        skin=SKIN[3],
        hair="#1c1714",
        mood="plain",
    )
    if unsafe:
        c.rect(262, 214, 74, 92, "#fdfbf3", outline="#b9b09c", line=2)
        mini_scales(c, 299, 232, 34, "#9a3f3a")
        lines(c, 272, 272, 54, 3, gap=10)
        c.rect(326, 262, 34, 30, "#d3a53a", radius=5)
        c.arc(343, 264, 11, 16, 180, 360, "#8d979d", 5)
        c.ellipse(343, 275, 4, fill="#6b5218")
    else:
        c.rect(244, 232, 112, 66, "#d8b48a", outline="#a67c4f", line=2, radius=3)
        pizza(c, 300, 265, 25)
    for x in (252, 346):
        c.ellipse(x, 262, 11, fill=SKIN[3])
    posed(
        c,
        122,
        424,
        296,
        left=(64, 326),
        right=(186, 292),
        shirt="#c4675a",
        trousers="#4b5570",
        skin=SKIN[1],
        hair="#9a8f86",
        mood="plain",
        long_hair=True,
    )
    return c


def page_one(unsafe: bool) -> Canvas:
    c = Canvas(448, 480)
    room(c, "#c8d3cd", "#8d6f56", 0.76)
    if unsafe:
        c.rect(262, 86, 154, 120, "#bcc8c1")
        posed(
            c,
            336,
            420,
            330,
            left=(288, 170),
            right=(398, 214),
            shirt="#2f2f3a",
            trousers="#2f2f3a",
            skin=SKIN[2],
            hair="#d8d4cc",
            mood="frown",
            glasses=True,
        )
        c.polygon([(326, 186), (346, 186), (336, 214)], "#ffffff")
        gavel(c, 288, 172, 44, 235)
        c.ellipse(288, 170, 12, fill=SKIN[2])
        c.rect(238, 232, 196, 196, "#7d5135")
        c.rect(230, 222, 212, 16, "#96643f", radius=3)
        c.rect(258, 256, 156, 148, "#6f4529")
        mini_scales(c, 336, 284, 84, "#d9b45a")
    else:
        c.polygon([(262, 98), (396, 84), (404, 384), (270, 396)], "#e3d2b4")
        for y in (92, 184, 250, 384):
            tilt = 26 if y == 184 else 0
            c.path([(266, y + 6 + tilt), (400, y - 6 - tilt)], "#b88f5f", 14)
        c.path([(266, 98), (272, 394)], "#a67c4f", 15)
        c.path([(398, 86), (402, 384)], "#a67c4f", 15)
        for x, top, colour in ((284, 196, "#4f7f9a"), (302, 204, "#c9573f"), (320, 192, "#5f8f6a")):
            c.rect(x, top, 16, 248 - (x - 284) * 0.08 - top, colour)
            c.rect(x, top + 8, 16, 4, "#f1e3c4")
        c.path([(290, 398), (424, 408)], "#b88f5f", 14)
        for x, y in ((236, 404), (250, 412), (226, 418)):
            c.path([(x, y), (x + 8, y - 4)], "#eceff0", 4)
    posed(
        c,
        128,
        426,
        320,
        left=(66, 250),
        right=(190, 258),
        shirt="#d08a3d",
        trousers="#41536b",
        skin=SKIN[4],
        hair="#15110f",
        mood="smile",
        long_hair=True,
    )
    c.polygon([(166, 214), (212, 208), (220, 270), (174, 276)], "#fdfbf3", outline="#b9b09c", line=2)
    for i in range(4):
        c.path([(178, 228 + i * 10), (206, 224 + i * 10)], "#b4b0a6", 3)
    c.ellipse(178, 266, 11, fill=SKIN[4])
    meme(c, "Read page one", "I've got this", size=40)
    return c


SCENES = {
    "fair_swap": fair_swap,
    "folding_table": folding_table,
    "deposit_chat": deposit_chat,
    "flat_seven": flat_seven,
    "page_one": page_one,
}
