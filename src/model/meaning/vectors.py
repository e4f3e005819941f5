"""Trains the vectors: vectors.py WORK MBERT OUT [--epochs 34 …]   (numpy and scipy, no other framework)

MBERT: the unpacked TensorFlow model (assets/vocab.txt, variables/); its table of word pieces is where the training starts.
The loss: a query in one language must be nearer to its passage in another than to the other passages of the batch, and the passage
nearer to its query than to the others. What is a query and what is a passage: see Views. Static.py says how a text becomes a vector."""
import argparse
import collections
import os
import pickle
import random
import time

os.environ.setdefault('OPENBLAS_NUM_THREADS', '2')
import numpy as np
import scipy.sparse as sparse

import static
import tfcheckpoint
from texts import LANGUAGES

arg = argparse.ArgumentParser()
arg.add_argument('work')
arg.add_argument('mbert')
arg.add_argument('out')
for name, value, text in (
        ('dim', 256, 'dimensions'), ('new-words', 45000, 'whole words added to the pieces'), ('buckets', 65536, 'rows for n-grams'),
        ('epochs', 34, 'about as long as it pays'), ('batch', 2048, 'passages in a batch'), ('rate', 2.5e-3, 'learning rate, falling to nothing'),
        ('scale', 20., 'of the cosines in the softmax'), ('run', 8, 'passages that stay beside their neighbours: hard negatives'),
        ('queries', 2, 'to a passage'), ('same', .15, 'share of queries in the language of the passage'), ('own', 3, 'times that our own texts count'),
        ('dictionary', .33, 'share of the dictionary in an epoch'), ('whole', .35, 'share of queries that are a whole text'),
        ('copy', .25, 'share of passages with names and numbers put in'), ('words-every', 3, 'a batch of single words after so many others'),
        ('prior', 2e-3, 'a of the weight a/(a+p) that a row of frequency p starts with'), ('seed', 1, '')):
    arg.add_argument('--' + name, type=type(value), default=value, help=text)
opt = arg.parse_args()
rng, noise = random.Random(opt.seed), np.random.RandomState(opt.seed)


# ---------------------------------------------------------------- the corpus in word numbers

def usable(piece):
    """Of mBERT's 119,547 pieces: lower case, Latin script, no punctuation (a word never contains any)."""
    w = piece[2:] if piece.startswith('##') else piece
    return piece == '[UNK]' or (w and w == w.lower() and all(ord(c) < 0x250 and not c.isspace() and not static.is_punct(c) for c in w))


all_pieces = [line.rstrip('\n') for line in open(opt.mbert + '/assets/vocab.txt', encoding='utf-8')]
base = [w for w in all_pieces if usable(w)]
cut = static.Words([], 1)
number, text_of = {}, []   # word -> number, number -> word


def word_number(w):
    if w not in number:
        number[w] = len(text_of)
        text_of.append(w)
    return number[w]


def encode(text, limit):
    return np.array([word_number(w) for w in cut.split(text)][:limit], np.int32)


sequences, forms = pickle.load(open(opt.work + '/corpus.pkl', 'rb'))
count, by_lang, wish = collections.Counter(), {lang: collections.Counter() for lang in LANGUAGES}, collections.Counter()
encoded = []
for name, items in sequences:
    new = []
    for item in items:
        d = {}
        for lang, texts in item.items():
            e = [encode(t, 20 if name == 'dictionary' else 120) for k, t in texts if k != 'gloss2']   # that one is for the lexicon only
            e = [x for x in e if len(x)]
            if e:
                d[lang] = e
            for x in e:
                x = x.tolist()
                count.update(x)
                if name != 'dictionary':
                    by_lang[lang].update(x)
                if name in ('vocabulary', 'document'):
                    wish.update(x * 3)
        new.append(d)
    encoded.append((name, new))
form_pairs = []
for _, w, _, t in forms:
    x, y = encode(w, 20), encode(t, 20)
    if len(x) and len(y):
        form_pairs.append((x, y))
        for z in (x, y):
            for i in z.tolist():
                wish[i] += .5
wish.update(count)
common = {lang: {i for i, _ in c.most_common(90)} for lang, c in by_lang.items()}
have, added = set(base), []
for i, _ in wish.most_common():
    w = text_of[i]
    if w not in have and len(w) >= 4 and all(ord(c) < 0x250 and not c.isdigit() for c in w):
        added.append(w)
        if len(added) == opt.new_words:
            break
pieces = base + added
words = static.Words(pieces, opt.buckets)

# names and numbers are the same in every language: some are put on both sides, so that the vectors learn to keep them
small = [word_number(str(i)) for i in range(16)]
large = [word_number(str(i)) for i in list(range(16, 100)) + list(range(1900, 2031)) + [rng.randrange(100, 100000) for _ in range(300)]]
rare = [i for i, c in count.items() if c <= 2 and len(text_of[i]) > 3]

rows = [words.rows(w) or [0] for w in text_of]
row_count = np.array([len(r) for r in rows])
row_start = np.r_[0, np.cumsum(row_count)]
row_flat = np.concatenate([np.array(r) for r in rows])
print(len(base), 'pieces', len(added), 'words added', len(text_of), 'words', len(form_pairs), 'word forms', flush=True)

# ---------------------------------------------------------------- where the rows start

place = {w: i for i, w in enumerate(all_pieces)}
table = tfcheckpoint.load(opt.mbert + '/variables/variables')['module/bert/embeddings/word_embeddings'][[place[w] for w in base]]
table = table - table.mean(0)
axes = np.linalg.svd(table[np.random.RandomState(0).choice(len(base), 12000, False)], full_matrices=False)[2][:opt.dim].T
start = table @ axes
start /= np.linalg.norm(start, axis=1).mean()
emb = np.empty((len(pieces) + opt.buckets, opt.dim), np.float32)
emb[:len(base)] = start
emb[len(pieces):] = noise.randn(opt.buckets, opt.dim) * .03
base_words = static.Words(base, opt.buckets)
for i in range(len(base), len(pieces)):
    r = [x for x in base_words.rows(pieces[i]) if x < len(base)]
    emb[i] = start[r].mean(0) if r else noise.randn(opt.dim) * .05
frequency = np.zeros(len(emb))
for i, c in count.items():
    np.add.at(frequency, rows[i], c)
frequency /= sum(count.values())
# every row has a weight besides, softplus(weight), learned faster; it is multiplied into the row in the end
weight = np.log(np.expm1(np.maximum(opt.prior / (opt.prior + frequency), .06) * .7)).astype(np.float32)
del table, start


def softplus(x):
    return np.log1p(np.exp(-np.abs(x))) + np.maximum(x, 0)


# ---------------------------------------------------------------- one step

class Adam:
    """Only the rows of the batch are read and written."""

    def __init__(self, par):
        self.par, self.m, self.v, self.n = par, np.zeros_like(par), np.zeros_like(par), 0

    def step(self, at, grad, rate):
        self.n += 1
        m = self.m[at] * .9 + .1 * grad
        v = self.v[at] * .99 + .01 * grad * grad
        self.m[at], self.v[at] = m, v
        self.par[at] -= rate / (1 - .9 ** self.n) * m / (np.sqrt(v / (1 - .99 ** self.n)) + 1e-8)


adam_emb, adam_weight = Adam(emb), Adam(weight)


def train(passages, queries, target, first, rate):
    """target: the passage of every query; first: one query of every passage."""
    texts = passages + queries
    ends = np.r_[0, np.cumsum([len(t) for t in texts])].astype(np.int32)
    word, word_at = np.unique(np.concatenate(texts), return_inverse=True)
    n = row_count[word]
    offset = np.r_[0, np.cumsum(n)]
    row, row_at = np.unique(row_flat[np.repeat(row_start[word] - offset[:-1], n) + np.arange(offset[-1])], return_inverse=True)
    in_word = sparse.csr_matrix((np.ones(len(row_at), np.float32), row_at.astype(np.int32), offset.astype(np.int32)), shape=(len(word), len(row)))
    in_text = sparse.csr_matrix((np.ones(len(word_at), np.float32), word_at.astype(np.int32), ends), shape=(len(texts), len(word)))
    e, w = emb[row], softplus(weight[row])
    z = in_text @ (in_word @ (e * w[:, None]))
    length = np.linalg.norm(z, axis=1, keepdims=True) + 1e-9
    z /= length
    np_, nq = len(passages), len(queries)
    p, q = z[:np_], z[np_:]
    s = np.exp((q @ p.T - 1) * opt.scale)
    back = s[first]
    back /= back.sum(0) * 2 * np_                     # softmax over queries
    s /= s.sum(1, keepdims=True)                      # softmax over passages
    i, j = np.arange(nq), np.arange(np_)
    loss = -np.log(s[i, target] + 1e-12).mean()
    s[i, target] -= 1
    s /= 2 * nq
    back[j, j] -= 1 / (2 * np_)
    s[first] += back
    s *= opt.scale
    dz = np.concatenate([s.T @ q, s @ p])
    dz -= z * (z * dz).sum(1, keepdims=True)          # through the normalisation
    dz /= length
    de = in_word.T.tocsr() @ (in_text.T.tocsr() @ dz)
    dw = (de * e).sum(1) / (1 + np.exp(-weight[row]))
    adam_emb.step(row, de * w[:, None], rate)
    adam_weight.step(row, dw, rate * 5)
    return loss


# ---------------------------------------------------------------- what is shown to it

class Views:
    """A passage: 1 to 8 items that stand beside each other, in one language. A query: a whole text of one of them (lemmas, definition,
    example, sentence), one to six content words of it, or now and then all of the passage, mostly in another language."""

    @staticmethod
    def spans():
        spans = []
        for name, items in encoded:
            for _ in range(opt.own if name in ('vocabulary', 'document') else 1):
                i = 0
                while i < len(items):
                    n = 1 if name in ('dictionary', 'names') else rng.choice((1, 1, 1, 2, 3, 4, 5, 6, 8))
                    if name != 'dictionary' or rng.random() < opt.dictionary:
                        spans.append(items[i:i + n])
                    i += n
        runs = [spans[i:i + opt.run] for i in range(0, len(spans), opt.run)]
        rng.shuffle(runs)
        return [x for r in runs for x in r]

    @staticmethod
    def text(texts):
        if len(texts) > 1 and rng.random() < .35:
            return np.concatenate(rng.sample(texts, 2))
        return rng.choice(texts)

    @staticmethod
    def query(texts, lang):
        x = rng.choice(texts)
        if rng.random() < opt.whole:
            return x[:60]
        c = [w for w in x.tolist() if w not in common[lang]] or x.tolist()
        k = rng.choice((1, 2, 2, 3, 3, 4, 5, 6))
        if len(c) > k:
            if rng.random() < .6:
                c = [c[i] for i in sorted(rng.sample(range(len(c)), k))]
            else:
                i = rng.randrange(len(c) - k + 1)
                c = c[i:i + k]
        return np.array(c, np.int32)

    @staticmethod
    def copied():
        out = []
        for _ in range(rng.choice((1, 1, 2, 2, 3))):
            r = rng.random()
            out.append(rng.choice(small if r < .5 else large if r < .7 else rare))
        return np.array(out, np.int32)

    @classmethod
    def batch(cls, spans):
        passages, queries, target, first = [], [], [], []
        for items in spans:
            langs = [x for x in LANGUAGES if all(x in item for item in items)]
            if len(langs) > 1 and 'gl' in langs and rng.random() < .6:
                langs.remove('gl')
            if not langs or (len(langs) == 1 and len(items) == 1):
                continue
            lang = rng.choice(langs)
            others = [x for x in langs if x != lang]
            passage = np.concatenate([cls.text(item[lang]) for item in items])[:200]
            target_now = len(passages)
            first.append(len(queries))

            def other():
                return rng.choice(others) if others and rng.random() > opt.same else lang

            if len(items) > 1 and rng.random() < .2:
                x = other()
                queries.append(np.concatenate([cls.text(item[x]) for item in items])[:200])
                target.append(target_now)
            else:
                copied = cls.copied() if rng.random() < opt.copy else None
                if copied is not None:
                    passage = np.r_[copied, passage]
                for item in rng.sample(items, min(opt.queries, len(items))):
                    x = other()
                    y = cls.query(item[x], x)
                    queries.append(np.r_[y, copied] if copied is not None and rng.random() < .8 else y)
                    target.append(target_now)
            passages.append(passage)
        return passages, queries, np.array(target), np.array(first)


begin, step = time.time(), 0
for epoch in range(opt.epochs):
    spans, total, n, total_words, n_words = Views.spans(), 0., 0, 0., 0
    batches = len(spans) // opt.batch
    for b in range(batches):
        step += 1
        rate = opt.rate * min(1, step / 40) * max(.03, 1 - (epoch + b / batches) / opt.epochs)
        total += train(*Views.batch(spans[b * opt.batch:(b + 1) * opt.batch]), rate)
        n += 1
        if b % opt.words_every == 0:
            chosen, j = rng.sample(form_pairs, 2048), np.arange(2048)
            total_words += train([t for _, t in chosen], [w for w, _ in chosen], j, j, rate)
            n_words += 1
    print('epoch %d loss %.3f words %.3f %.0f s' % (epoch + 1, total / n, total_words / n_words, time.time() - begin), flush=True)
static.write(opt.out, pieces, opt.buckets, emb * softplus(weight)[:, None])
