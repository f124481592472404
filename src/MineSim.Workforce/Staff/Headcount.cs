using MineSim.Records.People;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Staff;

/// <summary>How many people of one role there are now.</summary>
internal sealed class Headcount
{
    /// <summary>Those who have joined and not left.</summary>
    public int Employed { get; private set; }

    /// <summary>
    /// Positions to be kept filled: those that groups of people have brought, less those whose holder's contract ended
    /// or who was succeeded, be it the first or a later one.
    /// </summary>
    public int Positions { get; private set; }

    public void Join(Person person)
    {
        Employed++;
        Positions += person.IsRecruit ? 0 : 1;
    }

    public void Remove(Person person)
    {
        Employed--;
        if (person.Reason is LeavingReason.ContractEnded or LeavingReason.Succeeded)
            Positions = Math.Max(0, Positions - 1);
    }
}
