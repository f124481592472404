namespace MineSim.Records.Words;

/// <summary>What a KPI is about.</summary>
public enum KpiGroup
{
    /// <summary>Tonnes moved and planned.</summary>
    Production,

    /// <summary>Time of trucks and loaders, and what they did with it.</summary>
    Time,

    /// <summary>Breakdowns and repairs of trucks and loaders.</summary>
    Reliability,

    /// <summary>Tonnes lost, by cause.</summary>
    Losses,

    /// <summary>The truck cycle.</summary>
    Cycle,

    /// <summary>Payloads.</summary>
    Payload,

    /// <summary>Roads and traffic.</summary>
    Roads,

    /// <summary>Crushers and mills.</summary>
    Plant,

    /// <summary>Fuel, electricity, tyres, and what movement costs.</summary>
    Energy,

    /// <summary>Work orders and the workshop.</summary>
    Maintenance,

    /// <summary>People on shift.</summary>
    Staffing,

    /// <summary>People who come, go and travel.</summary>
    People,

    /// <summary>Training programmes.</summary>
    Training,

    /// <summary>Licences.</summary>
    Licences,

    /// <summary>Money.</summary>
    Value,
}
