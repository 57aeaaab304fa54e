using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The name of a category.</summary>
internal sealed record CategoryName(string Key) : IKeyed;
