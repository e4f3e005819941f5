"""The bilingual lexicon: lexicon.py WORK OUT -> OUT (language, word, other language, "translation percent translation percent …")

IBM Model 1 in both directions over everything that says the same in two languages (content words only), and Apertium's word
by word look-up as pairs of one word; the geometric mean of both directions, made to sum to one, is the probability."""
import collections
import pickle
import sys
import time

import numpy as np

from texts import LANGUAGES, STOP, is_content, stem, words

WEIGHT = {'label': 15, 'title': 10, 'summary': 10, 'sentence': 2}        # what people wrote counts most
VOCABULARY = {'lemma': 4, 'label': 15, 'gloss': 12}
ROUNDS, DICTIONARY = 5, 1.5


def units(sequences):
    """(weight, {language: words}): the texts of one item and kind, in all its languages"""
    for name, items in sequences:
        if name in ('names', 'dictionary'):
            continue
        for item in items:
            by_kind = collections.defaultdict(lambda: collections.defaultdict(list))
            for lang, texts in item.items():
                for kind, text in texts:
                    by_kind['gloss' if kind == 'gloss2' else kind][lang] += [w for w in words(text) if is_content(w)]
            for kind, unit in by_kind.items():
                if len(unit) > 1:
                    yield (VOCABULARY[kind] if name == 'vocabulary' else WEIGHT.get(kind, 1)), unit


def word_pairs(path):
    """(a, b) -> {(word, translation): share}, single words; pairs of languages Apertium lacks go through Spanish and Catalan"""
    pairs = collections.defaultdict(dict)
    for line in open(path, encoding='utf-8'):
        a, word, b, to, share = line.rstrip('\n').split('\t')
        w, t = words(word), words(to)
        if len(w) == 1 and len(t) == 1 and is_content(w[0]) and is_content(t[0]):
            key = (w[0], t[0])
            pairs[(a, b)][key] = max(pairs[(a, b)].get(key, 0), float(share))
    by_word = {k: collections.defaultdict(dict) for k in pairs}
    for k, d in pairs.items():
        for (w, t), s in d.items():
            by_word[k][w][t] = s
    for a in LANGUAGES:
        for b in LANGUAGES:
            if a != b and (a, b) not in by_word:
                pivots = [p for p in ('es', 'ca') if (a, p) in by_word and (p, b) in by_word]
                for p in pivots:
                    for w, middle in by_word[(a, p)].items():
                        for m, s in middle.items():
                            for t, s2 in by_word[(p, b)].get(m, {}).items():
                                pairs[(a, b)][(w, t)] = pairs[(a, b)].get((w, t), 0) + s * s2 / len(pivots)
    return pairs


def model1(source, target, unit, weight, n_target):
    """IBM Model 1. source, target, unit: one entry for each pair of words that meet in a unit; source 0 is the empty word.
    -> keys (source * n_target + target), probabilities p(target | source)"""
    keys, cell = np.unique(source * n_target + target, return_inverse=True)
    _, group = np.unique(unit * n_target + target, return_inverse=True)
    key_source = keys // n_target
    t, w, empty = np.ones(len(keys), np.float32), weight[unit], np.where(source == 0, np.float32(.2), np.float32(1))
    for _ in range(ROUNDS):
        p = t[cell] * empty
        count = np.bincount(cell, weights=w * p / np.bincount(group, weights=p)[group])
        t = (count / np.maximum(np.bincount(key_source, weights=count)[key_source], 1e-9)).astype(np.float32)
    return keys, t


def align(a, b, all_units, pairs):
    """[(word of a, word of b, probability)]"""
    ids = ({}, {})
    source, target, unit, weight = [], [], [], []

    def add(x, y, w):
        x = [ids[0].setdefault(z, len(ids[0]) + 1) for z in x]
        y = [ids[1].setdefault(z, len(ids[1]) + 1) for z in y]
        source.append(np.repeat(x, len(y)))
        target.append(np.tile(y, len(x)))
        unit.append(np.full(len(x) * len(y), len(weight)))
        weight.append(w)

    for w, u in all_units:
        if a in u and b in u:
            x = [z for z in dict.fromkeys(u[a]) if z not in STOP[a]]
            y = [z for z in dict.fromkeys(u[b]) if z not in STOP[b]]
            if 0 < len(x) < 60 and 0 < len(y) < 60:
                add(x, y, w)
    for s, t, turned in ((a, b, False), (b, a, True)):
        for (x, y), share in pairs[(s, t)].items():
            if turned:
                x, y = y, x
            if x not in STOP[a] and y not in STOP[b] and share >= .08:
                add([x], [y], share * DICTIONARY)
    source, target, unit = (np.concatenate(z).astype(np.int64) for z in (source, target, unit))
    weight = np.array(weight, np.float32)
    na, nb = len(ids[0]) + 1, len(ids[1]) + 1

    def with_empty(x, y, ny):
        once = np.unique(unit * ny + y)
        return np.r_[x, np.zeros(len(once), np.int64)], np.r_[y, once % ny], np.r_[unit, once // ny]

    x, y, u = with_empty(source, target, nb)
    k1, p1 = model1(x, y, u, weight, nb)
    y, x, u = with_empty(target, source, na)
    k2, p2 = model1(y, x, u, weight, na)
    keep = (k1 >= nb) & (p1 > 1e-3)
    k1, p1 = k1[keep], p1[keep]
    k2 = (k2 % na) * nb + k2 // na   # now as source * nb + target
    order = np.argsort(k2)
    k2, p2 = k2[order], p2[order]
    at = np.minimum(np.searchsorted(k2, k1), len(k2) - 1)
    both = np.sqrt(p1 * np.where(k2[at] == k1, p2[at], 0))
    name = [[None] + list(d) for d in ids]
    return [(name[0][k // nb], name[1][k % nb], p) for k, p in zip(k1.tolist(), both.tolist()) if p > .02]


class Filter:
    """What is left out: words no analyser and no text of our own knows (untranslated English, mostly), rare forms, and words that
    need no entry because the translation has the same light stem: no line means "search for the word itself"."""

    def __init__(self, sequences, forms_path):
        self.count = {lang: collections.Counter() for lang in LANGUAGES}
        self.lemma, self.known = ({lang: set() for lang in LANGUAGES} for _ in range(2))
        for name, items in sequences:
            for item in items:
                for lang, texts in item.items():
                    for kind, text in texts:
                        w = words(text)
                        if kind == 'lemma':
                            self.lemma[lang].update(w)
                        if name in ('vocabulary', 'document') and kind != 'sentence':
                            self.known[lang].update(w)
                            self.lemma[lang].update(w)
                        if name != 'dictionary':
                            self.count[lang].update(w)
        for line in open(forms_path, encoding='utf-8'):
            a, word, b, to, _ = line.split('\t')
            self.known[a].update(words(word))
            self.known[b].update(words(to))

    def entry(self, a, word, b, found):
        if word not in self.known[a]:
            return []
        n = self.count[a][word]
        if (n < 4 and word not in self.lemma[a]) or ('gl' in (a, b) and n < 12):
            return []
        found.sort(key=lambda x: -x[1])
        total = max(sum(p for _, p in found), .25)
        best = [(t, round(100 * p / total)) for t, p in found[:5]]
        best = [(t, p) for t, p in best if p >= 10 and t in self.known[b]][:3 if 'gl' in (a, b) else 5]
        if dict(best).get(word, 0) >= 40:  # a name: what stands beside it in our own few texts is chance
            return []
        if not best or best[0][1] < 12 or sum(p for t, p in best if stem(t, b) == stem(word, a)) >= .8 * sum(p for _, p in best):
            return []
        return best


if __name__ == '__main__':
    work, out = sys.argv[1:3]
    sequences, _ = pickle.load(open(work + '/corpus.pkl', 'rb'))
    all_units, pairs = list(units(sequences)), word_pairs(work + '/forms.tsv')
    choose, lines = Filter(sequences, work + '/forms.tsv'), []
    for i, a in enumerate(LANGUAGES):
        for b in LANGUAGES[i + 1:]:
            start, found = time.time(), (collections.defaultdict(list), collections.defaultdict(list))
            for x, y, p in align(a, b, all_units, pairs):
                found[0][x].append((y, p))
                found[1][y].append((x, p))
            for s, t, d in ((a, b, found[0]), (b, a, found[1])):
                for word, to in d.items():
                    best = choose.entry(s, word, t, to)
                    if best:
                        lines.append('\t'.join([s, word, t, ' '.join('%s %d' % x for x in best)]))
            print(a, b, len(lines), 'lines so far', '%.0f s' % (time.time() - start), flush=True)
    with open(out, 'w', encoding='utf-8') as f:
        f.writelines(line + '\n' for line in sorted(lines))
