using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What a test run reached of one exception. It is asked only where what is required does not surely hold. Counts are of subjects.</summary>
/// <param name="Label">What the exception is called.</param>
/// <param name="Decided">How often a subject was excused by it.</param>
/// <param name="NotHeld">How often it was asked and did not hold.</param>
/// <param name="Open">How often it was asked and not known to hold.</param>
public sealed record ExceptionCoverage(Text Label, int Decided, int NotHeld, int Open)
{
    /// <summary>How often it was asked at all.</summary>
    public int Asked => Decided + NotHeld + Open;
}
