using MineSim.Records;

namespace MineSim.Experiments.Replications;

/// <summary>Runs one replication into a record; a pure function of its number, safe on several threads.</summary>
internal delegate void Replicate(int replication, ReplicationRecord record, CancellationToken cancel);
