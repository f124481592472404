namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// What trucks carry, against their target.
public sealed partial class Kpi
{
    public static Kpi PayloadMean { get; } =
        new(
            "payload_mean",
            Units.Tonnes,
            KpiGroup.Payload,
            "truck model",
            "mean payload",
            "Mean payload of the loads tipped."
        );

    public static Kpi PayloadP10 { get; } =
        new(
            "payload_p10",
            Units.Tonnes,
            KpiGroup.Payload,
            "truck model",
            "payload, P10",
            "Payload that 10% of the loads tipped stay below."
        );

    public static Kpi PayloadP50 { get; } =
        new(
            "payload_p50",
            Units.Tonnes,
            KpiGroup.Payload,
            "truck model",
            "payload, P50",
            "Median payload of the loads tipped."
        );

    public static Kpi PayloadP90 { get; } =
        new(
            "payload_p90",
            Units.Tonnes,
            KpiGroup.Payload,
            "truck model",
            "payload, P90",
            "Payload that 90% of the loads tipped stay below."
        );

    public static Kpi PayloadOver110 { get; } =
        new(
            "payload_over_110",
            Units.One,
            KpiGroup.Payload,
            "truck model",
            "over 110%",
            "Share of loads above 110% of the target, the mean of the model's payload."
        )
        {
            Long = "loads over 110% of the target",
        };

    public static Kpi PayloadOver120 { get; } =
        new(
            "payload_over_120",
            Units.One,
            KpiGroup.Payload,
            "truck model",
            "over 120%",
            "Share of loads above 120% of the target, the mean of the model's payload."
        )
        {
            Long = "loads over 120% of the target",
        };

    public static Kpi PayloadLimit110 { get; } =
        new(
            "payload_limit_110",
            Units.One,
            KpiGroup.Payload,
            "truck model",
            "allowed over 110%",
            "Greatest share of loads above 110% of the target that the model's payload policy allows."
        )
        {
            Long = "loads that may be over 110% of the target",
        };

    public static Kpi PayloadLimit120 { get; } =
        new(
            "payload_limit_120",
            Units.One,
            KpiGroup.Payload,
            "truck model",
            "allowed over 120%",
            "Greatest share of loads above 120% of the target that the model's payload policy allows."
        )
        {
            Long = "loads that may be over 120% of the target",
        };

    public static Kpi TruckOee { get; } =
        new(
            "truck_oee",
            Units.One,
            KpiGroup.Payload,
            "truck model",
            "equipment effectiveness",
            "Productive over scheduled time, times mean payload over target, times the share of loads up to 120% of it."
        )
        {
            Long = "overall equipment effectiveness of trucks",
        };

    internal static Kpi[] OfPayload =>
        [
            PayloadMean,
            PayloadP10,
            PayloadP50,
            PayloadP90,
            PayloadOver110,
            PayloadOver120,
            PayloadLimit110,
            PayloadLimit120,
            TruckOee,
        ];
}
