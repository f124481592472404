using CsCheck;

namespace MineSim.Workforce.Tests;

public class FreePeopleTests
{
    [Fact]
    public void The_first_free_person_of_a_range_is_the_one_a_plain_search_finds() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[0, 200].Array[0, 40], Gen.Int[0, 200], Gen.Int[0, 200]).Sample((people, some, from, end) =>
        {
            var free = new FreePeople(people);
            var expected = new SortedSet<int>();
            foreach (int person in some.Where(person => person < people))
            {
                if (expected.Add(person))
                    free.Add(person);
                else if (expected.Remove(person))
                    free.Remove(person);
            }

            end = Math.Min(end, people);
            int first = expected.FirstOrDefault(person => person >= from && person < end, -1);
            Assert.Equal(first, free.FirstWithin(from, end));
            Assert.All(Enumerable.Range(0, people), person => Assert.Equal(expected.Contains(person), free.Contains(person)));
        });
}
