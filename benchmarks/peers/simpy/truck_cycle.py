"""The closed truck cycle of MineSim.Benchmarks (Models/TruckCycle) in SimPy.

Load at one of the shovels, haul, tip in one of the bays, return, for ever; all
four times are exponential, with ten trucks a shovel and twenty a bay.

    python3 truck_cycle.py TRUCKS

Each line on standard input is a number of timed events to go on by, about;
each is answered by the events, the loads tipped and the simulated minutes
since the start. Whoever asks holds the watch.
"""

import random
import sys

import simpy

LOAD_MIN, HAUL_MIN, TIP_MIN, RETURN_MIN = 3.0, 15.0, 1.5, 10.0


class Mine:
    def __init__(self, trucks):
        self.env = simpy.Environment()
        self.shovels = simpy.Resource(self.env, trucks // 10)
        self.bays = simpy.Resource(self.env, trucks // 20)
        self.draw = random.Random(1).expovariate
        self.trucks = trucks
        self.events = 0
        self.loads = 0
        for _ in range(trucks):
            self.env.process(self.haul())

    def advance(self, events):
        cycle = LOAD_MIN + HAUL_MIN + TIP_MIN + RETURN_MIN
        self.env.run(until=self.env.now + events / 4 / self.trucks * cycle)

    def haul(self):
        env, draw = self.env, self.draw
        while True:
            with self.shovels.request() as shovel:
                yield shovel
                yield env.timeout(draw(1 / LOAD_MIN))
            yield env.timeout(draw(1 / HAUL_MIN))
            with self.bays.request() as bay:
                yield bay
                yield env.timeout(draw(1 / TIP_MIN))
            self.loads += 1
            self.events += 4
            yield env.timeout(draw(1 / RETURN_MIN))


def main():
    mine = Mine(int(sys.argv[1]))
    for line in sys.stdin:
        mine.advance(int(line))
        print(mine.events, mine.loads, mine.env.now, flush=True)


if __name__ == "__main__":
    main()
