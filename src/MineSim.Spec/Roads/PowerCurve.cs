namespace MineSim.Spec.Roads;

/// <summary>Power at the wheels over speed, at full throttle and full power.</summary>
public sealed class PowerCurve
{
    private readonly double[] _speeds;
    private readonly double[] _watts;

    /// <summary>The curve of a drive: its power, or interpolated between the points of its rimpull curve.</summary>
    /// <param name="drive">The drive.</param>
    public PowerCurve(DriveSpec drive)
    {
        var moving = drive.Rimpull.Where(p => p.SpeedKmH > 0).ToArray();
        _speeds = [.. moving.Select(p => p.SpeedKmH / Units.KmHPerMS)];
        _watts =
            moving.Length == 0
                ? [drive.WheelPowerKw * 1e3]
                : [.. moving.Select((p, i) => p.ForceKn * 1e3 * _speeds[i])];
    }

    /// <summary>Watts at a speed in m/s.</summary>
    public double At(double speed)
    {
        if (_speeds.Length == 0 || speed <= _speeds[0])
            return _watts[0];
        for (var i = 1; i < _speeds.Length; i++)
        {
            if (speed > _speeds[i])
                continue;
            var share = (speed - _speeds[i - 1]) / (_speeds[i] - _speeds[i - 1]);
            return _watts[i - 1] + (_watts[i] - _watts[i - 1]) * share;
        }

        return _watts[^1];
    }
}
