namespace Sovereignty.Evaluation;

/// <summary>Which law was asked: the version of the catalogue and the hash of its content.</summary>
/// <param name="Version">The version.</param>
/// <param name="Hash">SHA-256 of the law's content, in lower-case hexadecimal.</param>
public sealed record CatalogueStamp(string Version, string Hash);
