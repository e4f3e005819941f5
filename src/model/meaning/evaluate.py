"""Measures vectors, lexicon and both together: evaluate.py SETS VECTORS LEXICON [set …]   (numpy)

SETS has one directory a set with docs.jsonl (id, lang, title, text), queries.jsonl (id, lang, text, perhaps key), qrels.tsv (query,
document, 1). None of their text is ever trained on. Half of the queries (CRC-32 of the key even) is for tuning, the rest for testing.
For every query and every other language: the rank of the right document among the documents of that language (among all documents in
the set "urban", which is small). Ties count half."""
import collections
import json
import math
import sys
import zlib

import numpy as np

from static import Static
from texts import STOP, fold, stem, words

LANGS = ('en', 'es', 'ca', 'pt', 'fr')
STOP = {lang: {fold(w) for w in s} for lang, s in STOP.items()}
K1, B, IDENTITY, TITLE = 1.2, .75, .3, 3


def load(directory):
    docs, queries = ([json.loads(line) for line in open('%s/%s.jsonl' % (directory, x), encoding='utf-8')] for x in ('docs', 'queries'))
    relevant = collections.defaultdict(set)
    for line in open(directory + '/qrels.tsv', encoding='utf-8'):
        q, d, _ = line.split('\t')
        relevant[q].add(d)
    for x in docs + queries:
        x['lang'] = x['lang'][:2]
    docs, queries = ([x for x in z if x['lang'] in LANGS] for z in (docs, queries))
    for q in queries:
        q['tune'] = zlib.crc32((q.get('key') or q['id'].rsplit('-', 1)[0]).encode()) % 2 == 0
        q['relevant'] = relevant[q['id']]
    return docs, queries


def passages(doc, size=120):
    w = doc['text'].split()
    title = doc['title'].replace('_', ' ')
    return ([title] if title else []) + [' '.join(w[i:i + size]) for i in range(0, max(1, len(w)), size)]


def cosines(model, docs, queries):
    texts, start = [], []
    for d in docs:
        start.append(len(texts))
        texts += passages(d)
    return np.maximum.reduceat(model([q['text'] for q in queries]) @ model(texts).T, start, axis=1)


class Lexicon:
    def __init__(self, path):
        self.words, self.stems = {}, {}
        for line in open(path, encoding='utf-8'):
            a, word, b, to = line.rstrip('\n').split('\t')
            to = to.split(' ')
            entry = [(to[i], int(to[i + 1]) / 100) for i in range(0, len(to), 2)]
            self.words.setdefault((a, b), {})[word] = entry
            self.stems.setdefault((a, b), {}).setdefault(stem(word, a), []).append(entry)

    def translations(self, word, a, b):
        entry = self.words.get((a, b), {}).get(word)
        entries = [entry] if entry else self.stems.get((a, b), {}).get(stem(word, a), [])
        out = collections.Counter()
        for e in entries:
            for t, p in e:
                out[stem(t, b)] += p / len(entries)
        return out


def lexical(docs, queries, lexicon):
    """BM25, and BM25 through the lexicon: the frequency of a query's word in a document of another language, and the number of
    documents that have it, are those of its translations, each by its probability (Pirkola, probabilistic structured query).
    The word itself counts as a translation too (0.3; 1 if the lexicon has none). Both are divided by their best conceivable value."""
    lang = np.array([d['lang'] for d in docs])
    lists, length = collections.defaultdict(list), np.zeros(len(docs))
    for i, d in enumerate(docs):
        text = (d['title'].replace('_', ' ') + ' ') * TITLE + d['text']
        tf = collections.Counter(stem(w, d['lang']) for w in words(text) if fold(w) not in STOP[d['lang']])
        length[i] = sum(tf.values())
        for w, n in tf.items():
            lists[w].append((i, n))
    members = {x: np.where(lang == x)[0] for x in LANGS if (lang == x).any()}
    norm = np.zeros(len(docs))
    for x, at in members.items():
        norm[at] = K1 * (1 - B + B * length[at] / length[at].mean())

    def frequencies(w):
        v = np.zeros(len(docs))
        for i, n in lists.get(w, ()):
            v[i] = n
        return v

    def idf(n, df):
        return math.log(1 + (n - df + .5) / (df + .5))

    def score(word, source):
        s = stem(word, source)
        tf = frequencies(s)
        one = idf(len(docs), (tf > 0).sum())
        through, best = np.zeros(len(docs)), {}
        for x, at in members.items():
            to = {s: 1.} if x == source else dict(lexicon.translations(word, source, x)) or {s: 1.}
            to.setdefault(s, IDENTITY)
            t, df = np.zeros(len(at)), 0.
            for w, p in to.items():
                if w in lists:
                    f = frequencies(w)[at]
                    t += p * f
                    df += p * (f > 0).sum()
            best[x] = idf(len(at), min(df, len(at)))
            through[at] = best[x] * t * (K1 + 1) / (t + norm[at])
        return one * tf * (K1 + 1) / (tf + norm), one, through, best

    known, plain, psq = {}, np.zeros((len(queries), len(docs)), np.float32), np.zeros((len(queries), len(docs)), np.float32)
    for i, q in enumerate(queries):
        ideal, ideal_in = 0, dict.fromkeys(members, 0)
        for w in dict.fromkeys([w for w in words(q['text']) if fold(w) not in STOP[q['lang']]] or words(q['text'])):
            key = (w, q['lang'])
            if key not in known:
                known[key] = score(*key)
            a, one, b, best = known[key]
            plain[i] += a
            psq[i] += b
            ideal += one * (K1 + 1)
            for x in best:
                ideal_in[x] += best[x] * (K1 + 1)
        plain[i] /= ideal or 1
        for x, at in members.items():
            psq[i, at] /= ideal_in[x] or 1
    return plain, psq


def ranks(scores, docs, queries, everything):
    """(language of query, of document, tuning half?) -> ranks"""
    lang, index, out = np.array([d['lang'] for d in docs]), {d['id']: i for i, d in enumerate(docs)}, collections.defaultdict(list)
    at = {x: np.arange(len(docs)) if everything else np.where(lang == x)[0] for x in LANGS}
    for i, q in enumerate(queries):
        by_lang = collections.defaultdict(list)
        for d in q['relevant']:
            if d in index:
                by_lang[lang[index[d]]].append(index[d])
        for x, right in by_lang.items():
            s, best = scores[i, at[x]], max(scores[i, d] for d in right)
            out[(q['lang'], x, q['tune'])].append(1 + (s > best).sum() + max(0, (s == best).sum() - len(right)) / 2)
    return {k: np.array(v) for k, v in out.items()}


def figures(r, tune, cross):
    """mean over ordered pairs of languages of hit@10 and of MRR"""
    v = [x for (a, b, t), x in r.items() if t == tune and (a != b) == cross]
    return (np.mean([np.mean(x <= 10) for x in v]), np.mean([np.mean(1 / x) for x in v])) if v else (float('nan'), float('nan'))


def report(name, r):
    print(name.ljust(26) + ' | '.join('%s: across hit@10 %.3f MRR %.3f, within %.3f %.3f' % (('tuning' if t else 'test',) + figures(r, t, True) + figures(r, t, False))
                                      for t in (True, False)), flush=True)


if __name__ == '__main__':
    directory, model, lexicon = sys.argv[1], Static(sys.argv[2]), Lexicon(sys.argv[3])
    sets = {}
    for name in sys.argv[4:] or ('xquad', 'gimp-help', 'sdg', 'urban'):
        docs, queries = load(directory + '/' + name)
        layers = lexical(docs, queries, lexicon) + (cosines(model, docs, queries),)
        sets[name] = docs, queries, layers
        for layer, s in zip(('BM25', 'lexicon', 'vectors'), layers):
            report(name + ' ' + layer, ranks(s, docs, queries, name == 'urban'))
    best = None
    for a in (0, .1, .3):
        for b in (0, .3, .6, 1, 1.4, 2):
            value = 0
            for name, (docs, queries, (x, y, z)) in sets.items():
                value += figures(ranks(a * x + b * y + z, docs, queries, name == 'urban'), True, True)[name == 'urban']
            if best is None or value > best[0]:
                best = value, a, b
    _, a, b = best
    print('best on the tuning halves: %.1f BM25 + %.1f lexicon + cosine' % (a, b))
    for name, (docs, queries, (x, y, z)) in sets.items():
        r = ranks(a * x + b * y + z, docs, queries, name == 'urban')
        report(name + ' together', r)
        for t in (True, False):
            print('   ', 'tuning' if t else 'test', ' '.join('%s>%s %.2f/%.2f' % (k[0], k[1], np.mean(v <= 10), np.mean(1 / v))
                                                           for k, v in sorted(r.items()) if k[2] == t and k[0] != k[1]))
