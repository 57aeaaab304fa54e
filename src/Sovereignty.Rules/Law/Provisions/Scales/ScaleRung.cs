namespace Sovereignty.Law;

/// <summary>A rung of a ladder.</summary>
/// <param name="Points">What it adds to the score of its objective.</param>
/// <param name="Level">The level that a service on this rung can have at most.</param>
public sealed record ScaleRung(decimal Points, int Level);
