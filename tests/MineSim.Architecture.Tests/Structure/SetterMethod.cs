using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>
/// A method whose body is one assignment, of a parameter or a constant to a field or property of its own object: a
/// setter by another name, which says no more than the assignment would.
/// </summary>
internal static class SetterMethod
{
    public static bool IsCalled(InvocationExpressionSyntax call, SemanticModel model, Compilation room) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: false } method
        && method.OriginalDefinition.DeclaringSyntaxReferences is [var declared]
        && room.ContainsSyntaxTree(declared.SyntaxTree)
        && declared.GetSyntax() is MethodDeclarationSyntax declaration
        && OnlyAssignment(declaration) is { } assignment
        && Sets(assignment, room.GetSemanticModel(declared.SyntaxTree));

    private static AssignmentExpressionSyntax? OnlyAssignment(MethodDeclarationSyntax method) =>
        method switch
        {
            { ExpressionBody.Expression: AssignmentExpressionSyntax assignment } => assignment,
            { Body.Statements: [ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }] } =>
                assignment,
            _ => null,
        };

    private static bool Sets(AssignmentExpressionSyntax assignment, SemanticModel model) =>
        assignment is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression }
        && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && model.GetSymbolInfo(assignment.Left).Symbol is IFieldSymbol or IPropertySymbol
        && (
            model.GetConstantValue(assignment.Right).HasValue
            || model.GetSymbolInfo(assignment.Right).Symbol is IParameterSymbol
        );
}
