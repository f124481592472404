namespace MineSim.Benchmarks;

/// <summary>
/// A maximum matching of people with positions as the textbook has it (Hopcroft and Karp, 1973): shortest augmenting
/// paths in phases, over one adjacency list of the people who may fill each position.
/// </summary>
internal sealed class HopcroftKarp(int positions, int people)
{
    private const int Free = -1;

    private readonly int[] _personAt = new int[positions];
    private readonly int[] _positionOf = new int[people];
    private readonly int[] _layer = new int[positions];
    private readonly int[] _queue = new int[positions];
    private readonly int[] _tried = new int[positions];

    /// <summary>Fills as many positions as can be filled.</summary>
    /// <param name="candidates">For each position the people who may fill it.</param>
    /// <returns>How many.</returns>
    public int Match(List<int>[] candidates)
    {
        Array.Fill(_personAt, Free);
        Array.Fill(_positionOf, Free);
        var filled = 0;
        while (Layer(candidates))
        {
            Array.Clear(_tried);
            for (var position = 0; position < positions; position++)
            {
                if (_personAt[position] == Free && Augment(position, candidates))
                    filled++;
            }
        }

        return filled;
    }

    /// <summary>Breadth first from the unfilled positions; whether somebody free is reached.</summary>
    private bool Layer(List<int>[] candidates)
    {
        var (head, tail, isReached) = (0, 0, false);
        Array.Fill(_layer, Free);
        for (var position = 0; position < positions; position++)
        {
            if (_personAt[position] != Free)
                continue;
            _layer[position] = 0;
            _queue[tail++] = position;
        }

        while (head < tail)
        {
            var position = _queue[head++];
            foreach (var person in candidates[position])
            {
                var next = _positionOf[person];
                if (next == Free)
                {
                    isReached = true;
                }
                else if (_layer[next] == Free)
                {
                    _layer[next] = _layer[position] + 1;
                    _queue[tail++] = next;
                }
            }
        }

        return isReached;
    }

    private bool Augment(int position, List<int>[] candidates)
    {
        var list = candidates[position];
        while (_tried[position] < list.Count)
        {
            var person = list[_tried[position]++];
            var next = _positionOf[person];
            if (next != Free && (_layer[next] != _layer[position] + 1 || !Augment(next, candidates)))
                continue;
            (_personAt[position], _positionOf[person]) = (person, position);
            return true;
        }

        return false;
    }
}
