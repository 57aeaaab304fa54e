namespace Sovereignty.Json;

/// <summary>One line of many arrangements.</summary>
/// <param name="Number">The number of the line; the first is 1.</param>
/// <param name="Reading">What reading it gave.</param>
public sealed record ArrangementLine(int Number, ArrangementReading Reading);
