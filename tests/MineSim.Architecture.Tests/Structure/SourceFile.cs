using Microsoft.CodeAnalysis;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>A source file of a room, parsed.</summary>
internal sealed class SourceFile(string path, SyntaxTree tree)
{
    /// <summary>In place of a folder: the room itself.</summary>
    public const string Root = ".";

    /// <summary>Where it lies in its room, with <c>/</c>.</summary>
    public string Path => path;

    public SyntaxTree Tree => tree;

    /// <summary>The room's folder that it lies in, at whatever depth, or <see cref="Root"/>.</summary>
    public string Folder => path.Split('/') is [var folder, _, ..] ? folder : Root;

    public SyntaxNode Syntax => tree.GetRoot();

    /// <summary>Physical lines.</summary>
    public int Lines => Text.Count(letter => letter == '\n');

    public string Text { get; } = tree.ToString();

    public int LineOf(SyntaxNode node) => tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
}
