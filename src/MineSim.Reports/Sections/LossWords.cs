namespace MineSim.Reports.Sections;

/// <summary>What the causes of the loss waterfall (KPI <c>tonnes_lost</c>) are called.</summary>
public static class LossWords
{
    /// <summary>A cause in words.</summary>
    /// <param name="cause">Its name in the dataset.</param>
    /// <param name="mean">Mean tonnes lost to it: machines are too few for the plan, or more than it needs.</param>
    /// <returns>The words; for a cause that has none of its own, its name with spaces.</returns>
    public static string Of(string cause, double mean)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return cause switch
        {
            "capacity" => mean > 0 ? "machines too few for the plan" : "machines beyond the plan",
            "not_delivered" => "trucks not delivered yet",
            "loader_not_delivered" => "loaders not delivered yet",
            "no_operator" => "trucks without operator",
            "loader_no_operator" => "loaders without operator",
            "no_technician" => "trucks down, no technician",
            "loader_no_technician" => "loaders down, no technician",
            "no_skill" => "trucks down, nobody with the skill",
            "loader_no_skill" => "loaders down, nobody with the skill",
            "no_tool" => "trucks down, no tool",
            "loader_no_tool" => "loaders down, no tool",
            "no_part" => "trucks down, no part",
            "loader_no_part" => "loaders down, no part",
            "no_bay" => "trucks down, no bay",
            "loader_no_bay" => "loaders down, no bay",
            "tow" => "trucks on the way to the workshop",
            "loader_tow" => "loaders on the way to the workshop",
            "wait_repair" => "trucks waiting for repair",
            "loader_wait_repair" => "loaders waiting for repair",
            "repair" => "trucks under repair",
            "loader_repair" => "loaders under repair",
            "queue_loader" => "queueing, loaders at work",
            "no_loader" => "no loader at work",
            "wait_truck" => "loaders waiting, trucks at work",
            "queue_dump" => "queueing at the dump",
            "dump_blocked" => "dump or crusher blocked",
            "queue_road" => "held on the road",
            "wait_service" => "trucks waiting for planned maintenance",
            "loader_wait_service" => "loaders waiting for planned maintenance",
            "service" => "trucks in planned maintenance",
            "loader_service" => "loaders in planned maintenance",
            "charging" => "charging, and waiting for it",
            "delays" => "delays (shift, meal, fuel, blast)",
            "loader_moves" => "loaders on the move",
            "no_face" => "loaders without a face",
            "pace" => "slower than at full pace",
            _ => Figures.Words(cause),
        };
    }
}
