using MineSim.Records.Profiles;
using MineSim.Results.Tables;

namespace MineSim.Results.Profiles;

/// <summary>A speed profile as tables: its points, from which it is drawn, and its segments.</summary>
internal static class ProfileTables
{
    public static Table<ProfilePointRow> Points { get; } =
        new Table<ProfilePointRow>("points", "How a truck drives a way, point by point")
            .Text("load_state", "'loaded' or 'empty'", (in row) => row.Load)
            .Integer(
                "segment",
                "1",
                "Number of the segment that follows, from 1 along the way",
                (in row) => row.Segment
            )
            .Number("distance_km", "km", "Distance from the start", (in row) => row.DistanceKm)
            .Number("time_h", "h", "Time from the start", (in row) => row.TimeH)
            .Number("speed_km_h", "km/h", "Speed", (in row) => row.SpeedKmH)
            .Number("grade", "1", "Rise for each metre of road on what follows", (in row) => row.Grade)
            .Number("elevation_m", "m", "Height above the start", (in row) => row.ElevationM)
            .Number(
                "force_kn",
                "kN",
                "Force at the wheels on what follows; negative where the truck retards or brakes",
                (in row) => row.ForceKn
            )
            .Number(
                "power_kw",
                "kW",
                "Power at the wheels; negative where the truck retards or brakes",
                (in row) => row.PowerKw
            )
            .Number("wheel_kwh", "kWh", "Work of the wheels up to here while they pulled", (in row) => row.WheelKwh)
            .Number("held_kwh", "kWh", "Work up to here that retarder and brakes took up", (in row) => row.HeldKwh);

    public static Table<ProfileSegmentRow> Segments { get; } =
        new Table<ProfileSegmentRow>("segments", "How a truck drives a way, segment by segment")
            .Text("load_state", "'loaded' or 'empty'", (in row) => row.Load)
            .Integer("segment", "1", "Number of the segment, from 1 along the way", (in row) => row.Segment)
            .Text("from_node", "The node at which the truck comes to it", (in row) => row.From)
            .Text("to_node", "The node at which it leaves it", (in row) => row.To)
            .Number("length_km", "km", "Its length", (in row) => row.LengthKm)
            .Number("grade", "1", "Rise for each metre of road", (in row) => row.Grade)
            .Number(
                "rolling_resistance",
                "1",
                "Rolling resistance as a share of the weight",
                (in row) => row.RollingResistance
            )
            .Number("time_h", "h", "Time that it takes", (in row) => row.TimeH)
            .Number("mean_speed_km_h", "km/h", "Mean speed", (in row) => row.MeanSpeedKmH)
            .Number("exit_speed_km_h", "km/h", "Speed at its end", (in row) => row.ExitSpeedKmH)
            .Number("wheel_kwh", "kWh", "Work of the wheels on it while they pull", (in row) => row.WheelKwh)
            .Number("held_kwh", "kWh", "Work on it that retarder and brakes take up", (in row) => row.HeldKwh)
            .Number("fuel_l", "L", "Diesel that it takes; 0 where nobody counts it", (in row) => row.FuelL)
            .Number("line_kwh", "kWh", "Electricity that it takes from a trolley line", (in row) => row.LineKwh)
            .Number(
                "battery_kwh",
                "kWh",
                "Electricity that it takes from the battery, less what comes back",
                (in row) => row.BatteryKwh
            );
}
