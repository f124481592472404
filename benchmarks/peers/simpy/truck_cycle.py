"""The closed truck cycle of MineSim.Benchmarks (Models/TruckCycle) in SimPy.

Load at one of the shovels, haul, tip in one of the bays, return, for ever; all
four times are exponential, with ten trucks a shovel and twenty a bay.

Prints one line for each sample: nanoseconds per timed event; then the loads
per hour over all of them, which must agree with MineSim's.

    python3 truck_cycle.py TRUCKS SAMPLES EVENTS_PER_SAMPLE
"""

import random
import sys
import time

import simpy

LOAD_MIN, HAUL_MIN, TIP_MIN, RETURN_MIN = 3.0, 15.0, 1.5, 10.0


class Mine:
    def __init__(self, trucks):
        self.env = simpy.Environment()
        self.shovels = simpy.Resource(self.env, trucks // 10)
        self.bays = simpy.Resource(self.env, trucks // 20)
        self.draw = random.Random(1).expovariate
        self.events = 0
        self.loads = 0
        for _ in range(trucks):
            self.env.process(self.haul())

    def take(self, mean):
        self.events += 1
        return self.env.timeout(self.draw(1.0 / mean))

    def haul(self):
        while True:
            with self.shovels.request() as shovel:
                yield shovel
                yield self.take(LOAD_MIN)
            yield self.take(HAUL_MIN)
            with self.bays.request() as bay:
                yield bay
                yield self.take(TIP_MIN)
            self.loads += 1
            yield self.take(RETURN_MIN)


def main(trucks, samples, events):
    mine = Mine(trucks)
    minutes = events / 4 / trucks * (LOAD_MIN + HAUL_MIN + TIP_MIN + RETURN_MIN)
    for _ in range(samples):
        before = mine.events
        start = time.perf_counter_ns()
        mine.env.run(until=mine.env.now + minutes)
        elapsed = time.perf_counter_ns() - start
        print(elapsed / (mine.events - before))
    print(mine.loads / mine.env.now * 60)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
