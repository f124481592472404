namespace MineSim.Workforce;

/// <summary>How many people of one role there are now.</summary>
internal sealed class Headcount
{
    /// <summary>Those who have joined and not left.</summary>
    public int Employed { get; private set; }

    /// <summary>Positions that groups of people have brought: those who joined, less those whose contract ended or who were succeeded.</summary>
    public int Brought { get; private set; }

    public void Join(Person person)
    {
        Employed++;
        Brought += person.IsRecruit ? 0 : 1;
    }

    public void Leave(Person person)
    {
        Employed--;
        Brought -= !person.IsRecruit && person.Reason is LeavingReason.ContractEnded or LeavingReason.Succeeded ? 1 : 0;
    }
}
