using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A version of a certification scheme, as what a question tells apart.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Version">The version, as its certificates write it.</param>
public sealed record SchemeVersion(SchemeId Scheme, string Version) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Scheme.Value + " " + Version;
}
