namespace Sovereignty.Facts;

/// <summary>Something in a description that can't be read or contradicts itself.</summary>
/// <param name="Path">Where, as a JSON path; things with a name are named by it: <c>$.organisations['aws'].holders['amazon-com'].capital</c>.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What may stand there.</param>
public sealed record Problem(string Path, Text Found, Text Expected) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Path + " " + Found.En;

    /// <inheritdoc/>
    public override string ToString() => $"{Path}: found {Found.En}, expected {Expected.En}";
}
